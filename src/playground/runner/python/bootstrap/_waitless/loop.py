"""asyncio's own scheduler in a thread to which nothing comes from outside."""

import asyncio
from collections.abc import Callable

from .refusals import refuse
from .traced_loop import TracedLoop

#: Methods by which asyncio reaches the network, processes and threads.
_UNAVAILABLE = {
    "asyncio (network)": (
        "create_connection create_server create_datagram_endpoint create_unix_connection create_unix_server "
        "getaddrinfo getnameinfo sock_accept sock_connect sock_recv sock_sendall start_tls"
    ),
    "asyncio (file descriptors)": "add_reader add_writer connect_read_pipe connect_write_pipe",
    "asyncio.create_subprocess_exec()": "subprocess_exec subprocess_shell",
    "asyncio.to_thread() / run_in_executor()": "run_in_executor",
}

#: Nobody will ever end this wait but the time limit, in seconds.
_FOREVER = 3600.0


class _TimersOnly:
    """Stands where other loops have a selector: no socket will ever be ready, so that only timers are waited for."""

    def __init__(self, wait: Callable[[float], None]) -> None:
        self._wait = wait

    def select(self, timeout: float | None) -> list[object]:
        """Waits for so many seconds; None: for an event that cannot come, as CPython would."""
        if timeout is None or timeout > 0:
            self._wait(_FOREVER if timeout is None else timeout)
        return []


class PageEventLoop(asyncio.BaseEventLoop):
    """CPython's event loop itself: order, tasks and error messages are its own.

    Where others poll sockets this one parks the thread until the next timer is due. Hence `asyncio.run` blocks its
    caller as it does on CPython, with no need of JavaScript's event loop or of JSPI.
    """

    def __init__(self, wait: Callable[[float], None]) -> None:
        """`wait` blocks the thread for so many seconds."""
        super().__init__()
        self._selector = _TimersOnly(wait)

    def _process_events(self, event_list: list[object]) -> None:
        """Nothing was polled."""

    def _write_to_self(self) -> None:
        """There is no other thread that could wake this one."""


for _what, _names in _UNAVAILABLE.items():
    for _name in _names.split():
        setattr(PageEventLoop, _name, refuse(_what, RuntimeError))


class TracedPageLoop(TracedLoop, PageEventLoop):
    """The page's loop, with its tasks drawn."""
