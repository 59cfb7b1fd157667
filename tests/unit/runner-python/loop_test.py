"""The page's event loop, on CPython with a thread that is parked by sleeping."""

import asyncio
import unittest
from collections.abc import Coroutine
from typing import Any

from _waitless.loop import PageEventLoop
from support import real_sleep


def run(main: Coroutine[Any, Any, object], waits: list[float] | None = None) -> object:
    """Runs `main` as `asyncio.run` would; `waits` gets the waits of the loop, in seconds."""

    def wait(seconds: float) -> None:
        if waits is not None:
            waits.append(seconds)
        real_sleep(seconds)

    with asyncio.Runner(loop_factory=lambda: PageEventLoop(wait)) as runner:
        return runner.run(main)


class Scheduling(unittest.TestCase):
    def test_order_is_that_of_cpythons_own_loop(self) -> None:
        async def work(order: list[str], name: str, turns: int) -> None:
            for turn in range(turns):
                order.append(f"{name}{turn}")
                await asyncio.sleep(0)

        async def main() -> list[str]:
            order: list[str] = []
            queue: asyncio.Queue[str] = asyncio.Queue(maxsize=1)
            asyncio.get_running_loop().call_soon(order.append, "callback")
            waiting = asyncio.create_task(work(order, "task", 3))
            putting = asyncio.gather(*(queue.put(name) for name in "xyz"))
            await asyncio.gather(work(order, "a", 2), work(order, "b", 0), work(order, "c", 4))
            order.extend([await queue.get(), await queue.get(), await queue.get()])
            await asyncio.wait_for(waiting, 1)
            await putting
            return order

        self.assertEqual(run(main()), asyncio.run(main()))

    def test_timers_go_off_in_the_order_in_which_they_are_due(self) -> None:
        async def work(order: list[float], delay: float) -> None:
            await asyncio.sleep(delay)
            order.append(delay)

        async def main() -> list[float]:
            order: list[float] = []
            await asyncio.gather(*(work(order, delay) for delay in (0.03, 0.01, 0.02, 0)))
            return order

        self.assertEqual(run(main()), [0, 0.01, 0.02, 0.03])

    def test_the_thread_is_parked_until_the_next_timer(self) -> None:
        async def main() -> None:
            await asyncio.gather(asyncio.sleep(0.03), asyncio.sleep(0.01))

        waits: list[float] = []
        run(main(), waits)
        # Never beyond the next timer: 10 ms to the first, 20 more to the second.
        self.assertLessEqual(max(waits), 0.02 + 0.001)
        self.assertLessEqual(sum(waits), 0.03 + 0.001)

    def test_a_loop_that_nothing_can_wake_waits(self) -> None:
        class Ended(Exception):
            pass

        def end(seconds: float) -> None:
            self.assertGreater(seconds, 1000)
            raise Ended

        loop = PageEventLoop(end)
        with self.assertRaises(Ended):
            loop.run_until_complete(loop.create_future())
        loop.close()

    def test_asyncio_run_refuses_inside_a_running_loop(self) -> None:
        async def main() -> None:
            coroutine = asyncio.sleep(0)
            with self.assertRaisesRegex(RuntimeError, "cannot be called from a running event loop"):
                asyncio.run(coroutine)
            await coroutine

        run(main())


class Refusals(unittest.TestCase):
    def test_threads_networks_and_processes_say_what_to_do(self) -> None:
        async def main() -> None:
            loop = asyncio.get_running_loop()
            for attempt in (
                lambda: asyncio.to_thread(print),
                lambda: asyncio.open_connection("localhost", 80),
                lambda: asyncio.start_server(print, "localhost", 80),
                lambda: asyncio.create_subprocess_exec("ls"),
                lambda: loop.getaddrinfo("localhost", 80),
            ):
                with self.assertRaisesRegex(RuntimeError, "내 컴퓨터에서 python3 main.py.*needs a real Python"):
                    await attempt()
            with self.assertRaisesRegex(RuntimeError, "needs a real Python"):
                loop.run_in_executor(None, print)

        run(main())


if __name__ == "__main__":
    unittest.main()
