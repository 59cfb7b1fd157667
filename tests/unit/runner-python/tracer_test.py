"""The tracer against the program's own log, on CPython."""

import asyncio
import contextvars
import inspect
import time
import unittest
from itertools import pairwise

from support import Run, TracedTestCase


def here() -> int:
    """Line that calls it."""
    frame = inspect.currentframe()
    assert frame is not None and frame.f_back is not None
    return frame.f_back.f_lineno


class StatesOfTasks(TracedTestCase):
    def test_waits_overlap_under_gather(self) -> None:
        async def fetch(run: Run, name: str, seconds: float) -> None:
            await run.sleep(f"fetch('{name}', {seconds})", seconds)

        async def main(run: Run) -> None:
            await asyncio.gather(fetch(run, "a", 0.03), fetch(run, "b", 0.05), fetch(run, "c", 0.02))

        run = self.trace_truly(main)
        self.assertEqual(run.endings, dict.fromkeys(run.labels.values(), "done"))
        self.assertEqual(len(run.labels), 3)

    def test_a_blocking_call_keeps_those_waiting_that_are_due(self) -> None:
        async def tick(run: Run) -> None:
            for _ in range(3):
                await run.sleep("tick()", 0.02)

        async def main(run: Run) -> None:
            ticking = asyncio.create_task(tick(run))
            await run.sleep("main()", 0.03)
            run.block("main()", 0.07)
            start = run.clock.now_ms()
            await ticking
            run.claim("main()", "waiting", start, run.clock.now_ms())

        run = self.trace_truly(main)
        self.assertGreater(max(claim.end - claim.start for claim in run.claims if claim.state == "ready"), 20)

    def test_blocking_inside_async_runs_one_after_another(self) -> None:
        async def find(run: Run, name: str) -> None:
            run.block(f"find('{name}')", 0.02)

        async def main(run: Run) -> None:
            await asyncio.gather(find(run, "a"), find(run, "b"), find(run, "c"))

        run = self.trace(main)
        blocked = [run.spans_of(f"find('{name}')", "blocked")[0] for name in "abc"]
        for before, after in pairwise(blocked):
            self.assertGreaterEqual(after.start, before.end)
            (ready,) = run.spans_of(after.label, "ready")
            self.assertAlmostEqual(ready.end, after.start, delta=5)
        self.assertGreater(run.spans_of("find('c')", "ready")[0].end - blocked[0].start, 38)

    def test_computing_is_running_not_blocked(self) -> None:
        async def compute(run: Run) -> None:
            await run.sleep("compute()", 0.02)
            run.compute("compute()", 0.03)
            await run.sleep("compute()", 0.02)

        async def main(run: Run) -> None:
            await asyncio.gather(compute(run))

        self.trace_truly(main)

    def test_who_waits_for_a_lock_is_ready_once_it_is_released(self) -> None:
        released: list[float] = []

        async def hold(run: Run, lock: asyncio.Lock) -> None:
            async with lock:
                await run.sleep("hold()", 0.03)
            released.append(run.clock.now_ms())
            run.block("hold()", 0.03)

        async def want(run: Run, lock: asyncio.Lock) -> None:
            start = run.clock.now_ms()
            async with lock:
                end = run.clock.now_ms()
            run.claim("want()", "waiting", start, released[0])
            run.claim("want()", "ready", released[0], end)

        async def main(run: Run) -> None:
            lock = asyncio.Lock()
            await asyncio.gather(hold(run, lock), want(run, lock))

        run = self.trace_truly(main)
        self.assertEqual(run.spans_of("want()", "waiting")[0].on, "Lock.acquire")

    def test_giving_way_is_ready_not_waiting(self) -> None:
        async def give_way() -> None:
            for _ in range(5):
                await asyncio.sleep(0)

        async def main(_run: Run) -> None:
            await asyncio.gather(give_way(), give_way())

        run = self.trace(main)
        self.assertEqual(run.spans_of("give_way()", "waiting"), [])
        self.assertEqual(len(run.spans_of("give_way()", "running")), 2 * 6)

    def test_endings(self) -> None:
        async def well() -> None:
            await asyncio.sleep(0.001)

        async def badly() -> None:
            await asyncio.sleep(0.001)
            raise ValueError("no")

        async def never() -> None:
            await asyncio.sleep(10)

        async def main(_run: Run) -> None:
            cancelled = asyncio.create_task(never())
            await asyncio.gather(well(), badly(), return_exceptions=True)
            cancelled.cancel()
            await asyncio.gather(cancelled, return_exceptions=True)

        run = self.trace(main)
        self.assertEqual(run.endings, {"well()": "done", "badly()": "error", "never()": "cancelled"})

    def test_a_task_that_outlives_its_loop_has_no_end(self) -> None:
        async def late() -> None:
            await asyncio.sleep(10)

        run = self.begin()
        loop = self.new_loop(run)
        task = loop.create_task(late())
        loop.run_until_complete(asyncio.sleep(0.001))
        self.finish(run)
        self.assertNotIn("late()", run.endings)
        task.cancel()
        loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
        loop.close()


class WhatATaskWaitsOn(TracedTestCase):
    def test_kinds_and_lines(self) -> None:
        lines: dict[str, int] = {}

        async def sleeps() -> None:
            lines["sleeps"] = here() + 1
            await asyncio.sleep(0.01)

        async def inner() -> None:
            lines["nested"] = here() + 1
            await asyncio.sleep(0.01)

        async def nested() -> None:
            await inner()

        async def gets() -> None:
            queue: asyncio.Queue[int] = asyncio.Queue()
            asyncio.get_running_loop().call_later(0.01, queue.put_nowait, 1)
            lines["gets"] = here() + 1
            await queue.get()

        async def on_event() -> None:
            event = asyncio.Event()
            asyncio.get_running_loop().call_later(0.01, event.set)
            lines["on_event"] = here() + 1
            await event.wait()

        async def on_future() -> None:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_later(0.01, future.set_result, None)
            lines["on_future"] = here() + 1
            await future

        async def on_task() -> None:
            task = asyncio.create_task(asyncio.sleep(0.01))
            lines["on_task"] = here() + 1
            await task

        async def on_gather() -> None:
            lines["on_gather"] = here() + 1
            await asyncio.gather(asyncio.sleep(0.01))

        async def on_wait() -> None:
            task = asyncio.create_task(asyncio.sleep(0.01))
            lines["on_wait"] = here() + 1
            await asyncio.wait([task])

        async def on_group() -> None:
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(0.01))
                lines["on_group"] = here() - 2

        works = (sleeps, nested, gets, on_event, on_future, on_task, on_gather, on_wait, on_group)

        async def main(_run: Run) -> None:
            await asyncio.gather(*(work() for work in works))

        run = self.trace(main)
        seen = {span.label: (span.on, span.line) for span in run.spans() if span.state == "waiting"}
        self.assertEqual(
            {label.removesuffix("()"): seen[label] for label in seen if label.removesuffix("()") in lines},
            {
                "sleeps": ("sleep", lines["sleeps"]),
                "nested": ("sleep", lines["nested"]),
                "gets": ("Queue.get", lines["gets"]),
                "on_event": ("Event.wait", lines["on_event"]),
                "on_future": ("future", lines["on_future"]),
                "on_task": ("task", lines["on_task"]),
                "on_gather": ("gather", lines["on_gather"]),
                "on_wait": ("wait", lines["on_wait"]),
                "on_group": ("TaskGroup", lines["on_group"]),
            },
        )

    def test_a_blocking_call_names_its_line_and_nothing_afterwards(self) -> None:
        lines: list[int] = []

        def helper() -> None:
            lines.append(here() + 1)
            time.sleep(0.01)

        async def blocks() -> None:
            helper()
            await asyncio.sleep(0.01)

        async def main(_run: Run) -> None:
            await asyncio.gather(blocks())

        run = self.trace(main)
        (span,) = run.spans_of("blocks()", "blocked")
        self.assertEqual((span.on, span.line), ("time.sleep", lines[0]))
        before, after, *_ = run.spans_of("blocks()", "running")
        self.assertEqual((after.on, after.line), (before.on, before.line))


class LanesThatAreDrawn(TracedTestCase):
    def test_a_root_that_only_waits_for_its_tasks_is_hidden(self) -> None:
        async def child() -> None:
            await asyncio.sleep(0.001)

        async def main(_run: Run) -> None:
            await asyncio.gather(child(), child())
            async with asyncio.TaskGroup() as group:
                group.create_task(child())
            await asyncio.create_task(child())

        run = self.trace(main)
        self.assertEqual(set(run.labels.values()), {"child()"})
        self.assertEqual(set(run.parents.values()), {0})

    def test_a_root_that_waits_itself_is_drawn_from_its_start(self) -> None:
        async def child() -> None:
            await asyncio.sleep(0.001)

        async def main(run: Run) -> None:
            await asyncio.gather(child())
            await run.sleep("main()", 0.02)
            await asyncio.gather(asyncio.create_task(child()))

        run = self.trace(main)
        spans = [span for span in run.spans() if span.label == "main()"]
        self.assertEqual(spans[0].state, "ready")
        self.assertIn("gather", {span.on for span in spans})
        (sleep,) = [span for span in spans if span.on == "sleep"]
        self.assertAlmostEqual(sleep.end - sleep.start, 20, delta=5)

    def test_children_name_the_task_that_created_them(self) -> None:
        async def leaf() -> None:
            await asyncio.sleep(0.001)

        async def branch() -> None:
            await asyncio.gather(leaf())

        async def main(_run: Run) -> None:
            await asyncio.gather(branch())

        run = self.trace(main)
        ids = {label: task_id for task_id, label in run.labels.items()}
        self.assertEqual(run.parents, {"branch()": 0, "leaf()": ids["branch()"]})

    def test_the_program_itself_is_drawn_where_it_blocks(self) -> None:
        run = self.begin()
        label = run.tracer._program.label
        run.block(label, 0.02)
        run.compute(label, 0.02)
        run.block(label, 0.02)
        self.finish(run)
        states = [span.state for span in run.spans() if span.lasts()]
        self.assertEqual(states, ["blocked", "running", "blocked"])
        self.assertEqual(run.endings, {label: "done"})

    def test_a_callback_that_blocks_is_the_programs(self) -> None:
        async def main(_run: Run) -> None:
            asyncio.get_running_loop().call_soon(time.sleep, 0.01)
            await asyncio.sleep(0.03)

        run = self.trace(main)
        label = run.tracer._program.label
        states = [span.state for span in run.spans() if span.label == label]
        self.assertEqual(states[:4], ["running", "waiting", "blocked", "waiting"])

    def test_what_asyncio_run_does_by_itself_is_not_drawn(self) -> None:
        async def main(_run: Run) -> None:
            await asyncio.sleep(0.001)

        self.assertEqual(set(self.trace(main).labels.values()), {"main()"})

    def test_labels_show_plain_arguments_only(self) -> None:
        class Loud:
            def __repr__(self) -> str:
                raise AssertionError("the learner's code was run")

        async def work(_loud: Loud, name: str, count: int, none: None = None, *, long: str = "x" * 30) -> None:
            await asyncio.sleep(0.001)

        async def main(_run: Run) -> None:
            await asyncio.gather(work(Loud(), "a", 2), asyncio.sleep(0.002))

        labels = set(self.trace(main).labels.values())
        self.assertEqual(labels, {f"work('a', 2, '{'x' * 18}…)", "sleep(0.002)"})


class NothingChangesForTheProgram(TracedTestCase):
    def test_tasks_and_coroutines_are_their_own(self) -> None:
        async def work() -> str:
            await asyncio.sleep(0.001)
            return repr(asyncio.current_task())

        async def main(_run: Run) -> None:
            coroutine = work()
            task = asyncio.create_task(coroutine, name="mine")
            self.assertIs(task.get_coro(), coroutine)
            self.assertIs(type(task), asyncio.Task)
            text = await task
            self.assertRegex(text, r"^<Task pending name='mine' coro=<.*work\(\) running at .*>")
            self.assertIsNone(asyncio.get_running_loop().get_task_factory())

        self.trace(main)

    def test_a_factory_of_the_program_is_respected(self) -> None:
        class MyTask(asyncio.Task):  # type: ignore[type-arg]
            pass

        async def work() -> None:
            await asyncio.sleep(0.001)

        async def main(_run: Run) -> None:
            loop = asyncio.get_running_loop()
            loop.set_task_factory(lambda loop, coro, **options: MyTask(coro, loop=loop, **options))
            self.assertIs(type(asyncio.create_task(work())), MyTask)
            await asyncio.sleep(0.01)

        self.assertEqual(self.trace(main).endings["work()"], "done")

    def test_context_variables_follow_their_task(self) -> None:
        name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="nobody")

        async def work(own: str) -> str:
            name.set(own)
            await asyncio.sleep(0.001)
            return name.get()

        async def main(_run: Run) -> None:
            self.assertEqual(await asyncio.gather(work("a"), work("b")), ["a", "b"])
            self.assertEqual(name.get(), "nobody")

        self.trace(main)

    def test_an_exception_that_nobody_retrieves_is_still_told(self) -> None:
        told: list[str] = []

        async def badly() -> None:
            raise ValueError("no")

        async def main(_run: Run) -> None:
            asyncio.get_running_loop().set_exception_handler(lambda _loop, context: told.append(context["message"]))
            task = asyncio.create_task(badly())
            await asyncio.sleep(0.001)
            del task

        self.trace(main)
        self.assertEqual(told, ["Task exception was never retrieved"])

    def test_the_slow_callback_warning_names_the_task(self) -> None:
        async def slow() -> None:
            time.sleep(0.12)

        async def main(_run: Run) -> None:
            asyncio.get_running_loop().set_debug(True)
            with self.assertLogs("asyncio", "WARNING") as logs:
                await asyncio.create_task(slow())
            self.assertIn("Executing <Task finished", logs.output[0])

        self.trace(main)


class Bounds(TracedTestCase):
    def test_tasks_beyond_the_most_are_run_but_not_drawn(self) -> None:
        async def work() -> int:
            await asyncio.sleep(0)
            return 1

        async def main(_run: Run) -> None:
            self.assertEqual(sum(await asyncio.gather(*(work() for _ in range(2_100)))), 2_100)

        self.assertLessEqual(len(self.trace(main).labels), 2_000)

    def test_states_beyond_the_most_are_dropped_and_tasks_still_end(self) -> None:
        async def work() -> None:
            for _ in range(12_000):
                await asyncio.sleep(0)

        async def main(_run: Run) -> None:
            await asyncio.gather(work())

        run = self.trace(main)
        self.assertEqual(sum(event["type"] == "state" for event in run.events), 20_000)
        self.assertEqual(run.endings, {"work()": "done"})

    def test_events_are_sent_in_batches(self) -> None:
        async def work() -> None:
            for _ in range(300):
                await asyncio.sleep(0)

        async def main(_run: Run) -> None:
            await asyncio.gather(work())

        run = self.trace(main)
        self.assertEqual([len(batch) for batch in run.batches[:-1]], [256] * (len(run.batches) - 1))
        self.assertGreater(len(run.batches), 2)


if __name__ == "__main__":
    unittest.main()
