"""Turns a new Pyodide into an interpreter that is like CPython's. Knows Pyodide; needs nothing of the page yet."""

import asyncio
import sys

from . import refusals

#: Finders of Pyodide's own, by class: what they find exists on no CPython.
_FINDERS = frozenset(("JsFinder", "WindowsToLinuxPathFinder"))


def prepare() -> None:
    """To be called once, before any learner's code."""
    # Pyodide runs everything inside a loop of its own; `asyncio.run` would refuse to run in it.
    asyncio._set_running_loop(None)
    asyncio.run = asyncio.runners.run
    sys.meta_path[:] = [finder for finder in sys.meta_path if _name_of(finder) not in _FINDERS]
    for name in ("js", "pyodide_js"):
        sys.modules.pop(name, None)
    sys.excepthook = sys.__excepthook__
    # As on a terminal: a line is seen when it is complete, or flushed.
    sys.stdout.reconfigure(line_buffering=True)
    refusals.install()


def _name_of(finder: object) -> str:
    return finder.__name__ if isinstance(finder, type) else type(finder).__name__
