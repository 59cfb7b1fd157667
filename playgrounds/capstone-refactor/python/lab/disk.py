"""흉내 낸 느린 디스크. 한꺼번에 여섯 개를 읽습니다 / A slow disk, simulated, that reads six notes at a time"""

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kit.backend import Backend, Call, ServiceError
from kit.bounds import POOLED
from kit.files import NOT_CALLABLE
from lab.stack import keeps_the_loop
from lab.tally import Tally

#: 메모 하나를 읽는 시간 / What reading one note takes, in ms
READ_MS = 10
#: 풀의 작업자 수, 곧 디스크가 한꺼번에 읽는 메모의 수 / Workers of the pool: as many notes as the disk reads at one time
WORKERS = 6
#: 이보다 많으면 우연이 아닙니다 / More than so many are no coincidence
A_FEW = 12
IN_PAGE = sys.platform == "emscripten"
# 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
_block = time.sleep
_sleep = asyncio.sleep
_main_thread = threading.main_thread()


class NotCallableError(ServiceError):
    """함수가 아닌 것을 스레드에 넘겼습니다 / What was handed to a thread is no function"""


class _Read:
    """메모 하나를 읽는 일 / One read of a note"""

    def __init__(self, call: Call, tally: Tally) -> None:
        self._call = call
        self._end = tally.begin("notes", READ_MS)
        call.queue()

    def begin(self) -> None:
        self._call.begin()

    def end(self) -> None:
        self._call.end()
        self._end()


class Disk:
    """읽는 법은 하나, 막는 read_note입니다 / There is one way to read, and it blocks"""

    def __init__(self, backend: Backend, tally: Tally) -> None:
        self._backend = backend
        self._tally = tally
        self._seconds = backend.scaled(READ_MS) / 1000
        self._drive = threading.BoundedSemaphore(WORKERS)
        self._workers = asyncio.Semaphore(WORKERS)
        #: 이 스레드가 맡은 일 / What this thread was given to do
        self._here = threading.local()
        self._pool: ThreadPoolExecutor | None = None
        #: 이벤트 루프의 스레드에서 읽은 메모 / Notes read on the thread of the event loop
        self._on_loop = 0
        #: 학습자의 코드가 루프를 붙잡고 있을 때 다 읽은 메모 / Notes that were read while the learner's code kept the loop
        self._awaited_on_loop = 0
        #: 넘기기 전에 읽은 메모 / Notes read before they were handed over
        self.early = 0
        backend.afterwards(self._close)

    def in_thread(self) -> bool:
        """지금 코드가 스레드에 넘긴 것인지 / Whether the code that runs now was handed to a thread"""
        return getattr(self._here, "reads", None) is not None or threading.current_thread() is not _main_thread

    def read_note(self, order: int) -> str:
        """메모 하나를 읽습니다. 부른 스레드를 막습니다 / Reads one note, and blocks its caller meanwhile"""
        given: _Read | None = getattr(self._here, "given", None)
        reads: list[_Read] | None = getattr(self._here, "reads", None)
        self._here.given = None
        in_thread = self.in_thread()
        self._on_loop += not in_thread
        line = getattr(self._here, "line", None)
        read = given or self._asked(order, line, blocks=not in_thread)
        if reads is not None and IN_PAGE:
            # 페이지에는 스레드가 없어, 작업자를 기다린 뒤에 그만큼 쉽니다 / A page has no threads: the wait comes afterwards
            reads.append(read)
            return f"note {order}"
        if in_thread:
            with self._drive:
                self._wait(read)
            self._awaited_on_loop += keeps_the_loop()
        else:
            self._wait(read)
        return f"note {order}"

    def to_thread(self, function: Callable[..., Any], *arguments: Any) -> Coroutine[None, None, Any]:
        """asyncio.to_thread처럼, 작업자 여섯 명인 풀에서 함수를 실행합니다 / Runs a function in a pool of six workers"""
        coroutine = self._hand_over(self._backend.line(), function, arguments)
        # 기다리지 않으면 파이썬이 이 이름으로 경고합니다 / The name in Python's warning where nobody awaits it
        coroutine.__qualname__ = "to_thread"
        return coroutine

    @property
    def blocked(self) -> int:
        """루프를 멈춰 세우고 읽은 메모 / Notes for which the loop stood still"""
        return self._on_loop + (self._awaited_on_loop if self._awaited_on_loop > A_FEW else 0)

    async def _hand_over(self, line: int | None, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        if not callable(function):
            self.early += 1
            self._backend.open("to_thread", POOLED, line=line).end("error", NOT_CALLABLE)
            raise NotCallableError(f"'{type(function).__name__}' object is not callable")
        # 넘긴 때부터 셉니다: 줄을 서는 것도 겹칩니다 / Counted from when it is handed over: what queues overlaps as well
        given = self._asked(arguments[0], line) if function == self.read_note and len(arguments) == 1 else None
        if IN_PAGE:
            return await self._simulate(given, line, function, arguments)
        self._pool = self._pool or ThreadPoolExecutor(WORKERS)
        loop = asyncio.get_running_loop()
        result, _ = await loop.run_in_executor(self._pool, self._run, given, line, function, arguments)
        return result

    def _run(
        self, given: _Read | None, line: int | None, function: Callable[..., Any], arguments: tuple[Any, ...]
    ) -> tuple[Any, list[_Read]]:
        reads: list[_Read] = []
        self._here.given, self._here.line, self._here.reads = given, line, reads
        try:
            return function(*arguments), reads
        finally:
            self._here.given = self._here.line = self._here.reads = None

    async def _simulate(
        self, given: _Read | None, line: int | None, function: Callable[..., Any], arguments: tuple[Any, ...]
    ) -> Any:
        """작업자 한 명의 시간을 흉내 냅니다 / Takes the time of one worker"""
        async with self._workers:
            result, reads = self._run(given, line, function, arguments)
            for read in reads:
                read.begin()
                # 취소되어도 끝납니다 / It ends when it is cancelled, too
                try:
                    await _sleep(self._seconds)
                finally:
                    read.end()
            return result

    def _wait(self, read: _Read) -> None:
        read.begin()
        _block(self._seconds)
        read.end()

    def _asked(self, order: int, line: int | None, *, blocks: bool = False) -> _Read:
        return _Read(self._backend.open(f"disk {order}", POOLED, blocks=blocks, line=line), self._tally)

    def _close(self) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
