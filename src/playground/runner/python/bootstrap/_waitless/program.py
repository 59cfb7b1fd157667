"""Runs one program as `python3 main.py` would: its traceback, its exit code, its last words."""

import atexit
import gc
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from .project import Project
from .refusals import refusal_behind
from .tracebacks import describe, format_error, is_own_syntax, place_of

Outcome = dict[str, Any]
Tell = Callable[[BaseException, Project], dict[str, Any]]

#: CPython's exit code for a program whose output cannot be written.
_UNFLUSHED = 120


def run_main(project: Project) -> None:
    """Executes the main file as `__main__`. What it raises passes through."""
    module = ModuleType("__main__")
    module.__file__ = str(project.root / project.entry)
    sys.modules["__main__"] = module
    # Without top-level await: what is a SyntaxError on CPython is one here.
    code = compile(project.files[project.entry], project.entry, "exec", dont_inherit=True)
    exec(code, module.__dict__)


def run_to_end(body: Callable[[Project], None], project: Project, tell: Tell | None = None) -> Outcome:
    """Runs `body` and what follows a program's end; returns how it ended, as `WorkerOutcome` of protocol.ts.

    `tell` makes the `RunError` of an uncaught error.
    """
    outcome: Outcome = {"kind": "done", "exitCode": 0}
    uncaught: list[BaseException] = []
    try:
        body(project)
    except SystemExit as exit_request:
        # "pip install aiohttp" is true on the learner's computer, and leads nowhere here.
        if (refusal := refusal_behind(exit_request)) and refusal not in str(exit_request.code):
            print(refusal, file=sys.stderr)
        outcome = {"kind": "done", "exitCode": _exit_code(exit_request.code)}
    except BaseException as error:  # the interpreter's own place: nobody is above it
        uncaught.append(error)
        outcome = _fail(error, project, tell or run_error)
    atexit._run_exitfuncs()
    _drop(uncaught, project)
    return outcome if _flush() else {"kind": "done", "exitCode": _UNFLUSHED}


def run_error(error: BaseException, project: Project) -> dict[str, Any]:
    """An uncaught error as `RunError` of the protocol: what it is, and where in the learner's files."""
    file, line = place_of(error, project)
    kind = "syntax" if is_own_syntax(error, project) else "thrown"
    return {"kind": kind, "message": describe(error), "file": file, "line": line}


def _fail(error: BaseException, project: Project, tell: Tell) -> Outcome:
    if sys.excepthook is sys.__excepthook__:
        _flush()
        print(format_error(error, project), end="", file=sys.stderr)
    else:
        sys.excepthook(type(error), error, error.__traceback__)
    if isinstance(error, MemoryError):
        return {"kind": "limit", "limit": "memory"}
    return {"kind": "error", "error": tell(error, project)}


def _flush() -> bool:
    """Writes what is still in the buffers. False: the program has put something else in the place of a stream."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except Exception as error:
            sys.__stderr__.write(f"Exception ignored in: {stream!r}\n{describe(error)}\n")
            sys.__stderr__.flush()
            return False
    return True


def _exit_code(code: object) -> int:
    """As CPython reads the argument of `sys.exit`: none is 0, a text is printed and is 1."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _drop(uncaught: list[BaseException], project: Project) -> None:
    """Lets go of all that the program made: only then are coroutines that nobody awaited told."""
    own = [module.__dict__ for module in list(sys.modules.values()) if _is_own(module, project)]
    # By code that lies in no file: the warnings then come from `sys:1`, as on CPython, which at this point can
    # import nothing any more and so does not recommend tracemalloc.
    sys.modules["tracemalloc"] = None
    code = compile("uncaught.clear(); [names.clear() for names in own]; collect()", "sys", "exec")
    exec(code, {"__name__": "sys", "uncaught": uncaught, "own": own, "collect": gc.collect})


def _is_own(module: ModuleType, project: Project) -> bool:
    file = getattr(module, "__file__", None)
    return isinstance(file, str) and project.relative(file) is not None
