"""Backend, measuring and results of the Python kit. Waits are short: only counts and order are looked at."""

import asyncio
import dataclasses
import time
import unittest
from collections.abc import Awaitable, Callable
from typing import Any

from kit.backend import Backend, Operation
from kit.canonical import canonical, count_promises
from kit.lab import Lab
from kit.measure import MeasureOptions, measure
from kit.misconceptions import recognise
from kit.result import Measurement, Observation
from kit.statistics import quantile, round_down, spread

CONFIG: Any = {
    "entry": "kit_test.py",
    "criterion": {"kind": "order"},
    "limit": None,
    "misconceptions": [
        *("missing-await", "promise-in-result", "completion-order"),
        *("blocking-in-async", "blocked-loop", "await-in-loop", "partly-overlapped"),
    ],
}


def compute(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def operation(label: str, ms: float = 5) -> Operation[str]:
    return Operation(label, "sleep", ms, label)


class WhatTheBackendSees(unittest.TestCase):
    def observe(self, version: Callable[[Backend], Awaitable[object]]) -> Observation:
        backend = Backend(1, "kit_test.py")

        async def run() -> None:
            await version(backend)
            backend.returned()
            await backend.settle()

        asyncio.run(run())
        return backend.observe()

    def test_waits_that_overlap(self) -> None:
        async def version(backend: Backend) -> None:
            answers = await asyncio.gather(backend.wait(operation("a", 20)), backend.wait(operation("b")))
            self.assertEqual(answers, ["a", "b"])

        seen = self.observe(version)
        self.assertEqual((seen["calls"], seen["peakConcurrency"], seen["unfinished"], seen["blocked"]), (2, 2, 0, 0))
        self.assertEqual([task["label"] for task in seen["tasks"]], ["a", "b"])
        self.assertLess(seen["tasks"][1]["end"], seen["tasks"][0]["end"])

    def test_waits_one_after_another(self) -> None:
        async def version(backend: Backend) -> None:
            created = [backend.wait(operation("a")), backend.wait(operation("b"))]
            for waiting in created:
                await waiting

        seen = self.observe(version)
        self.assertEqual(seen["peakConcurrency"], 1)
        first, second = seen["tasks"]
        # It begins when it is awaited, not when it is called.
        self.assertGreaterEqual(second["start"], first["end"])

    def test_a_blocking_operation_stops_the_thread(self) -> None:
        async def version(backend: Backend) -> None:
            start = time.perf_counter()
            self.assertEqual(backend.block(operation("a", 20)), "a")
            self.assertGreaterEqual(time.perf_counter() - start, 0.019)

        seen = self.observe(version)
        self.assertEqual(seen["blocked"], 1)
        self.assertEqual(seen["tasks"][0]["spans"][0]["state"], "blocked")

    def test_a_blocking_operation_in_a_thread_leaves_the_loop_free(self) -> None:
        async def version(backend: Backend) -> None:
            await asyncio.gather(*(asyncio.to_thread(backend.block, operation(label, 20)) for label in "ab"))

        seen = self.observe(version)
        self.assertEqual((seen["blocked"], seen["peakConcurrency"]), (0, 2))
        self.assertEqual(seen["tasks"][0]["spans"][0]["state"], "waiting")

    def test_a_coroutine_that_nobody_awaits_is_unfinished(self) -> None:
        async def version(backend: Backend) -> None:
            backend.wait(operation("a"))

        with self.assertWarnsRegex(RuntimeWarning, "coroutine 'version' was never awaited"):
            seen = self.observe(version)
        self.assertEqual((seen["calls"], seen["unfinished"], seen["peakConcurrency"]), (1, 1, 0))
        self.assertEqual(seen["tasks"][0]["state"], "pending")

    def test_a_task_that_is_left_behind_is_waited_for_and_does_not_count(self) -> None:
        left = []

        async def version(backend: Backend) -> None:
            left.append(asyncio.create_task(backend.wait(operation("a"))))

        seen = self.observe(version)
        self.assertTrue(left[0].done())
        self.assertEqual((seen["unfinished"], seen["peakConcurrency"]), (1, 0))
        self.assertEqual(seen["tasks"][0]["state"], "pending")

    def test_a_cancelled_operation_is_not_left_behind(self) -> None:
        async def version(backend: Backend) -> None:
            with self.assertRaises(TimeoutError):
                await asyncio.wait_for(backend.wait(operation("a", 1000)), 0.005)

        seen = self.observe(version)
        self.assertEqual((seen["unfinished"], seen["tasks"][0]["state"]), (0, "cancelled"))

    def test_lines_are_those_of_the_learners_file(self) -> None:
        async def version(backend: Backend) -> None:
            await backend.wait(operation("a"))

        span = self.observe(version)["tasks"][0]["spans"][0]
        self.assertEqual(span["line"], version.__code__.co_firstlineno + 1)


class Measuring(unittest.TestCase):
    @staticmethod
    def measure(version: Callable[[Backend], object], runs: int = 3) -> Measurement:
        lab = Lab("work", 2, lambda backend: (backend,))

        def baseline(backend: Backend) -> list[str]:
            return [backend.block(operation("a")), backend.block(operation("b"))]

        return measure(MeasureOptions(lab, {"baseline": baseline, "learner": version}, "kit_test.py", runs, 1))

    def recognised(self, version: Callable[[Backend], object]) -> list[str]:
        return [found["id"] for found in recognise(CONFIG, self.measure(version))]

    def test_both_versions_in_turn_after_a_warm_up(self) -> None:
        seen: list[str] = []

        def note(side: str) -> Callable[[Backend], None]:
            return lambda _backend: seen.append(side)

        lab = Lab("work", 2, lambda backend: (backend,))
        versions: Any = {"baseline": note("baseline"), "learner": note("learner")}
        measure(MeasureOptions(lab, versions, "x.py", 2, 1, on_run=lambda side, run: seen.append(f"{side} {run}:")))
        self.assertEqual(
            " ".join(seen),
            "baseline learner baseline 1: baseline learner 1: learner baseline 2: baseline learner 2: learner",
        )

    def test_versions_may_be_coroutines_or_start_a_loop_themselves(self) -> None:
        async def asynchronous(backend: Backend) -> list[str]:
            return await asyncio.gather(backend.wait(operation("a")), backend.wait(operation("b")))

        def synchronous(backend: Backend) -> list[str]:
            return asyncio.run(asynchronous(backend))

        for version in (asynchronous, synchronous):
            samples = self.measure(version)["samples"]
            self.assertEqual(samples["learner"][0]["result"], samples["baseline"][0]["result"])
            self.assertEqual(self.recognised(version), [])

    def test_what_a_version_leaves_behind_does_not_reach_the_next_run(self) -> None:
        left: list[object] = []

        async def version(backend: Backend) -> None:
            left.extend(asyncio.create_task(backend.wait(operation(label))) for label in "ab")

        for sample in self.measure(version, runs=2)["samples"]["learner"]:
            self.assertEqual((sample["observation"]["calls"], sample["observation"]["unfinished"]), (2, 2))

    def test_misconceptions_are_told_apart(self) -> None:
        async def one_by_one(backend: Backend) -> list[str]:
            return [await backend.wait(operation(label)) for label in "ab"]

        async def not_awaited(backend: Backend) -> list[object]:
            return [asyncio.ensure_future(backend.wait(operation(label))) for label in "ab"]

        async def blocking(backend: Backend) -> list[str]:
            return [backend.block(operation(label)) for label in "ab"]

        async def as_they_end(backend: Backend) -> list[str]:
            waits = [backend.wait(operation("a", 20)), backend.wait(operation("b"))]
            return [await done for done in asyncio.as_completed(waits)]

        async def one_late(backend: Backend) -> list[str]:
            both = await asyncio.gather(backend.wait(operation("a")), backend.wait(operation("b")))
            await backend.wait(operation("c"))
            return both

        async def tasks(backend: Backend) -> list[object]:
            created = [asyncio.ensure_future(backend.wait(operation(label))) for label in "ab"]
            await asyncio.wait(created)
            return created

        self.assertEqual(self.recognised(tasks), ["promise-in-result"])
        async def called(backend: Backend) -> list[str]:
            async def ask(label: str) -> str:
                return await backend.wait(operation(label))

            for label in "ab":
                ask(label)
            return []

        with self.assertWarnsRegex(RuntimeWarning, "coroutine .*ask' was never awaited"):
            self.assertEqual(self.recognised(called), ["missing-await"])
        self.assertEqual(self.recognised(as_they_end), ["completion-order"])
        self.assertEqual(self.recognised(one_late), ["partly-overlapped"])
        self.assertEqual(self.recognised(one_by_one), ["await-in-loop"])
        self.assertEqual(self.recognised(not_awaited), ["missing-await"])
        self.assertEqual(self.recognised(blocking), ["blocking-in-async"])

    def test_the_learners_own_code_keeps_the_loop(self) -> None:
        async def both(backend: Backend) -> list[str]:
            return await asyncio.gather(backend.wait(operation("a")), backend.wait(operation("b")))

        async def sleeps_before(backend: Backend) -> list[str]:
            time.sleep(0.06)
            return await both(backend)

        async def sleeps_after(backend: Backend) -> list[str]:
            found = await both(backend)
            time.sleep(0.06)
            return found

        async def computes(backend: Backend) -> list[str]:
            found = asyncio.create_task(both(backend))
            await asyncio.sleep(0)
            compute(0.06)
            return await found

        def in_a_loop_of_its_own(backend: Backend) -> list[str]:
            return asyncio.run(sleeps_after(backend))

        for version in (sleeps_before, sleeps_after, computes, in_a_loop_of_its_own):
            with self.subTest(version.__name__):
                self.assertEqual(self.recognised(version), ["blocked-loop"])

    def test_a_computation_in_slices_keeps_the_loop_from_one_turn_to_the_next(self) -> None:
        longest: list[float] = []

        async def in_slices(backend: Backend) -> list[str]:
            turns = [time.perf_counter()]
            found = asyncio.gather(backend.wait(operation("a")), backend.wait(operation("b")))
            for _ in range(20):
                compute(0.003)
                await asyncio.sleep(0)
                turns.append(time.perf_counter())
            names = await found
            turns.append(time.perf_counter())
            # A timer that is due gets its turn behind what is ready already: one more slice.
            longest.append(max(after - before for before, after in zip(turns, turns[2:], strict=False)) * 1000)
            return names

        learner = self.measure(in_slices)["samples"]["learner"]
        # The first is that of the warm-up.
        kept = [sample["observation"]["stalledMs"] for sample in learner]
        self.assertEqual([ms <= most for ms, most in zip(kept, longest[1:], strict=True)], [True] * len(kept))

    def test_a_loop_that_can_breathe_is_not_kept(self) -> None:
        async def in_a_thread(backend: Backend) -> list[str]:
            _, *found = await asyncio.gather(
                asyncio.to_thread(time.sleep, 0.06), backend.wait(operation("a")), backend.wait(operation("b"))
            )
            return found

        self.assertEqual(self.recognised(in_a_thread), [])

    def test_the_heartbeat_is_no_task_and_outlives_no_run(self) -> None:
        seen = []

        async def version(backend: Backend) -> list[str]:
            seen.append(len(asyncio.all_tasks()))
            return await asyncio.gather(backend.wait(operation("a")), backend.wait(operation("b")))

        self.measure(version)
        self.assertEqual(set(seen), {1})

    def test_a_prediction_is_a_number(self) -> None:
        lab = Lab("work", 2, lambda _backend: ())
        versions: Any = {"baseline": lambda: 1, "learner": lambda: 1}
        for stated, taken in ((2, 2), (0.5, 0.5), (None, None), ("2배", "'2배'"), (float("nan"), "nan")):
            with self.subTest(stated=stated):
                options = MeasureOptions(lab, versions, "x.py", 1, 1, prediction=stated)
                self.assertEqual(measure(options)["prediction"], taken)

    def test_errors_of_a_version_pass_through(self) -> None:
        async def fails(_backend: Backend) -> None:
            raise LookupError("mine")

        with self.assertRaisesRegex(LookupError, "mine"):
            self.measure(fails)


class ResultsAsText(unittest.TestCase):
    def test_equal_results(self) -> None:
        @dataclasses.dataclass
        class User:
            id: int
            name: str

        same = [
            ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
            ([User(1, "하늘")], [{"id": 1, "name": "하늘"}]),
            ((1, 2), [1, 2]),
            ({3, 1}, {1, 3}),
        ]
        for left, right in same:
            with self.subTest(left=left):
                self.assertEqual(canonical(left), canonical(right))

    def test_results_that_differ(self) -> None:
        other = [
            ([1, 2], [2, 1]),
            ({1: 2}, {"1": 2}),
            ([None], ["None"]),
            ([1], ["1"]),
            ({1}, [1]),
            ([float("nan")], [None]),
            (ValueError("a"), ValueError("b")),
            (b"a", "a"),
        ]
        for left, right in other:
            with self.subTest(left=left):
                self.assertNotEqual(canonical(left), canonical(right))

    def test_coroutines_are_marked_and_not_awaited(self) -> None:
        async def work() -> None:
            raise AssertionError

        coroutine = work()
        self.assertEqual(count_promises(canonical([coroutine, {"a": coroutine}, 1])), 2)
        coroutine.close()


class Figures(unittest.TestCase):
    def test_quantiles(self) -> None:
        self.assertEqual([quantile([4, 1, 3, 2], q) for q in (0, 0.5, 1)], [1, 2.5, 4])
        self.assertNotEqual(quantile([], 0.5), quantile([], 0.5))

    def test_spread_is_free_of_the_unit(self) -> None:
        self.assertAlmostEqual(spread([10, 20, 30]), spread([1, 2, 3]))

    def test_ratios_are_rounded_down(self) -> None:
        self.assertEqual([round_down(ratio) for ratio in (1.996, 2, 0.29, 2.4)], [1.99, 2, 0.29, 2.4])


if __name__ == "__main__":
    unittest.main()
