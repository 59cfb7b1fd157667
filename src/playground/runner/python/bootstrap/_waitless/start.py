"""Where the worker hands over to Python."""

import asyncio
import random
from collections.abc import Callable
from json import dumps, loads
from pathlib import Path

from .clock import Clock
from .events import EventLog
from .lab import lab_error, measure_lab
from .loop import PageEventLoop, TracedPageLoop
from .page import Page
from .program import Outcome, run_main, run_to_end
from .project import Project
from .tracer import Tracer

_FOLDER = Path("/project")


def start(page: Page, request: str) -> str:
    """Runs one request, a `RunRequest` of protocol.ts as JSON, and returns its `WorkerOutcome` as JSON."""
    asked = loads(request)
    # An interpreter that comes from a snapshot has dice that were thrown already.
    random.seed()
    project = Project(_FOLDER, asked["files"], asked["entry"])
    project.lay_out()
    if asked["mode"] == "lab":
        return dumps(_run_lab(page, project, asked["runs"], asked["scale"]))
    return dumps(_run_program(page, project))


def _run_program(page: Page, project: Project) -> Outcome:
    log = EventLog(page.trace)

    def park(ms: float) -> None:
        log.flush()
        page.park(ms)

    clock = Clock(park)
    tracer = Tracer(log, clock.now_ms, project.entry)
    clock.install(tracer.blocked)

    def new_loop() -> PageEventLoop:
        loop = TracedPageLoop(clock.park)
        loop.trace(tracer)
        return loop

    _use_loops(new_loop)
    outcome = run_to_end(run_main, project)
    tracer.finish("done" if outcome["kind"] == "done" else "error")
    return outcome


def _run_lab(page: Page, project: Project, runs: int, scale: float) -> Outcome:
    """Untraced: the kit's backend sees the operations of a lab itself."""
    clock = Clock(page.park)
    clock.install(lambda sleep: sleep())
    _use_loops(lambda: PageEventLoop(clock.park))
    return run_to_end(measure_lab(page, runs, scale), project, lab_error)


def _use_loops(new_loop: Callable[[], PageEventLoop]) -> None:
    asyncio.events._set_event_loop_policy(_Policy(new_loop))


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    """Gives `asyncio.run` and its like the page's loop."""

    def __init__(self, new_loop: Callable[[], PageEventLoop]) -> None:
        super().__init__()
        self._loop_factory = new_loop
