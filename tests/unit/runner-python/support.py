"""What the tests of `_waitless` share. Times in ms since the traced program started."""

import asyncio
import json
import sys
import time
import unittest
from collections import defaultdict
from collections.abc import Callable, Container, Coroutine
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from _waitless.clock import Clock
from _waitless.events import EventLog
from _waitless.traced_loop import TracedLoop
from _waitless.tracer import Tracer

#: How far an edge of a span may lie from the program's own log, in ms.
TOLERANCE = 5.0
ATTEMPTS = 4

real_sleep = time.sleep


class TracedSelectorLoop(TracedLoop, asyncio.SelectorEventLoop):
    """CPython's usual loop, traced."""


@dataclass
class Span:
    """One state of a task, by the tracer or by the program's own log."""

    label: str
    state: str
    start: float
    end: float
    on: str = ""
    line: int | None = None

    def lasts(self) -> bool:
        """Whether it is long enough to be compared."""
        return self.end - self.start > TOLERANCE


@dataclass
class Run:
    """A traced run: what the tracer told, and what the program itself wrote down."""

    clock: Clock
    tracer: Tracer
    batches: list[list[dict[str, Any]]] = field(default_factory=list)
    claims: list[Span] = field(default_factory=list)

    @property
    def events(self) -> list[dict[str, Any]]:
        """In the order in which they were sent."""
        return [event for batch in self.batches for event in batch]

    @property
    def labels(self) -> dict[int, str]:
        """Of the tasks that were told, by id."""
        return {event["id"]: event["label"] for event in self.events if event["type"] == "task"}

    @property
    def parents(self) -> dict[str, int]:
        """Ids by label."""
        return {event["label"]: event["parent"] for event in self.events if event["type"] == "task"}

    @property
    def endings(self) -> dict[str, str]:
        """How each task ended, by label."""
        return {self.labels[event["id"]]: event["state"] for event in self.events if event["type"] == "end"}

    def spans(self) -> list[Span]:
        """Each state from its event to the next of the same task."""
        by_task: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for event in self.events:
            if event["type"] != "task":
                by_task[event["id"]].append(event)
        return [
            Span(self.labels[task_id], now["state"], now["at"], after["at"], now["on"], now["line"])
            for task_id, events in by_task.items()
            for now, after in pairwise(events)
        ]

    def spans_of(self, label: str, state: str) -> list[Span]:
        return [span for span in self.spans() if span.label == label and span.state == state]

    # The program's own log.

    def claim(self, label: str, state: str, start: float, end: float) -> None:
        self.claims.append(Span(label, state, start, end))

    async def sleep(self, label: str, seconds: float) -> None:
        """`asyncio.sleep`, written down: it waits until it is due, then it is ready until the loop comes to it."""
        start = self.clock.now_ms()
        due = start + seconds * 1000
        await asyncio.sleep(seconds)
        end = self.clock.now_ms()
        self.claim(label, "waiting", start, min(due, end))
        self.claim(label, "ready", min(due, end), end)

    def block(self, label: str, seconds: float) -> None:
        """`time.sleep`, written down."""
        start = self.clock.now_ms()
        time.sleep(seconds)
        self.claim(label, "blocked", start, self.clock.now_ms())

    def compute(self, label: str, seconds: float) -> None:
        """Uses the processor, written down."""
        start = self.clock.now_ms()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass
        self.claim(label, "running", start, self.clock.now_ms())


Program = Callable[[Run], Coroutine[Any, Any, object]]


class AllLabels:
    """Contains every label."""

    def __contains__(self, _label: object) -> bool:
        return True


class TracedTestCase(unittest.TestCase):
    """Runs programs under the tracer. Lines are those of the test's own file."""

    def trace(self, program: Program) -> Run:
        """Runs `program` as `asyncio.run` would. What it raises passes through."""
        run = self.begin()
        try:
            with asyncio.Runner(loop_factory=lambda: self.new_loop(run)) as runner:
                runner.run(program(run))
        finally:
            self.finish(run)
        return run

    def trace_truly(self, program: Program, labels: Container[str] = AllLabels()) -> Run:
        """Traces `program` and holds what was seen of `labels` against the program's own log.

        Two stamps that belong together lie microseconds apart, unless a busy machine turns to another program
        between them: that is worth another try, a fault in the tracer shows in each.
        """
        for attempt in range(1, ATTEMPTS + 1):
            run = self.trace(program)
            untrue = self._untrue(run, labels)
            if not untrue:
                return run
            if attempt == ATTEMPTS:
                self.fail(untrue)
        raise AssertionError("unreachable")

    def begin(self) -> Run:
        batches: list[list[dict[str, Any]]] = []
        log = EventLog(lambda sent: batches.append(json.loads(sent)))
        clock = Clock(lambda ms: real_sleep(ms / 1000))
        tracer = Tracer(log, clock.now_ms, sys.modules[type(self).__module__].__file__ or "")
        clocks = (time.process_time, time.process_time_ns, time.thread_time, time.thread_time_ns)
        clock.install(tracer.blocked)
        self.addCleanup(self._restore, clocks)
        return Run(clock, tracer, batches)

    @staticmethod
    def new_loop(run: Run) -> TracedSelectorLoop:
        loop = TracedSelectorLoop()
        loop.trace(run.tracer)
        return loop

    @staticmethod
    def finish(run: Run) -> None:
        run.tracer.finish("done")

    @staticmethod
    def _untrue(run: Run, labels: Container[str]) -> str:
        """What the program wrote down and was not seen, or was seen and did not happen."""
        spans = [span for span in run.spans() if span.label in labels]
        lasting = [claim for claim in run.claims if claim.label in labels and claim.lasts()]
        told = {claim.label for claim in run.claims}
        unseen = [claim for claim in lasting if not any(_agree(claim, span) for span in spans)]
        invented = [
            span
            for span in spans
            # No program can tell when it was made ready for the first time.
            if span.label in told and span.lasts() and span is not next(s for s in spans if s.label == span.label)
            if not any(_agree(claim, span) for claim in lasting)
        ]
        if not unseen and not invented:
            return ""
        return f"not seen: {unseen}\ninvented: {invented}\nspans: {spans}"

    @staticmethod
    def _restore(clocks: tuple[Any, Any, Any, Any]) -> None:
        time.sleep = real_sleep
        time.process_time, time.process_time_ns, time.thread_time, time.thread_time_ns = clocks


def _agree(claim: Span, span: Span) -> bool:
    return (
        (claim.label, claim.state) == (span.label, span.state)
        and abs(claim.start - span.start) <= TOLERANCE
        and abs(claim.end - span.end) <= TOLERANCE
    )
