"""Where the worker hands over to Python."""

import asyncio
import json
import random
import time
from pathlib import Path

from .clock import Clock, checked_duration
from .loop import PageEventLoop
from .page import Page
from .program import run_main, run_to_end
from .project import Project

_FOLDER = Path("/project")


def start(page: Page, request: str) -> str:
    """Runs one request, a `RunRequest` of protocol.ts as JSON, and returns its `WorkerOutcome` as JSON."""
    asked = json.loads(request)
    # An interpreter that comes from a snapshot has dice that were thrown already.
    random.seed()
    clock = Clock(page.park)
    clock.install()

    def sleep(seconds: float, /) -> None:
        """Blocks the thread, hence every task of the event loop."""
        clock.park(checked_duration(seconds))

    time.sleep = sleep
    asyncio.events._set_event_loop_policy(_Policy(lambda: PageEventLoop(clock.park)))
    project = Project(_FOLDER, asked["files"], asked["entry"])
    project.lay_out()
    return json.dumps(run_to_end(run_main, project))


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    """Gives `asyncio.run` and its like the page's loop."""

    def __init__(self, new_loop) -> None:
        super().__init__()
        self._loop_factory = new_loop
