"""Clocks that know of parked time, and a sleep that accepts what CPython's does."""

import time
import unittest

from _waitless.clock import Clock, checked_duration
from support import TracedTestCase, real_sleep


class Sleeping(TracedTestCase):
    def test_the_thread_is_parked_for_as_long_as_asked(self) -> None:
        asked: list[float] = []
        clock = Clock(asked.append)
        self.addCleanup(setattr, time, "sleep", real_sleep)
        clock.install(lambda sleep: sleep())
        time.sleep(0.25)
        time.sleep(2)
        self.assertEqual(asked, [250, 2000])

    def test_bad_durations_fail_as_they_do_in_cpython(self) -> None:
        for bad in ("1", None, -1, -0.5, float("nan"), [], 1j):
            with self.subTest(bad=bad):
                with self.assertRaises(Exception) as expected:
                    real_sleep(bad)
                with self.assertRaises(type(expected.exception)) as actual:
                    checked_duration(bad)
                self.assertEqual(str(actual.exception), str(expected.exception))

    def test_good_durations_pass(self) -> None:
        self.assertEqual([checked_duration(good) for good in (0, 1, 0.5, True)], [0, 1, 0.5, True])


class ProcessorTime(TracedTestCase):
    def test_does_not_run_while_the_thread_is_parked(self) -> None:
        run = self.begin()
        before = time.process_time()
        time.sleep(0.05)
        self.assertLess(time.process_time() - before, 0.01)
        self.finish(run)

    def test_runs_while_the_program_computes(self) -> None:
        run = self.begin()
        before = time.process_time_ns()
        end = time.perf_counter() + 0.03
        while time.perf_counter() < end:
            pass
        self.assertGreater((time.process_time_ns() - before) / 1e6, 29)
        self.finish(run)


if __name__ == "__main__":
    unittest.main()
