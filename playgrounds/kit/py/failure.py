"""Why a run could not be measured."""

import os
import re
import traceback
from typing import Any

from .result import RunError

#: What has a name of its own, by the words in which CPython says it.
_NAMED: dict[Any, str] = {
    # Not what is meant as a function, and not where a coroutine is asked for and something else was given.
    "forgotten-await": r"RuntimeError: await|"
    r"(AttributeError: '|TypeError(?!: (a c|An|expect a|.*callable)).*\b)(coroutine|(_\w+\.?)?(Task|Future))\b",
    "nested-loop": "RuntimeError.*(from a running|loop is .*running)",
}


class RunFailure(Exception):
    """A failure whose kind is known where it is raised."""

    def __init__(self, error: RunError) -> None:
        super().__init__(error["message"])
        self.error = error


def to_run_error(error: BaseException, entry: str) -> RunError:
    """Whatever was raised, as the result tells it; `file` only where the learner's file is meant."""
    error = only(error)
    if isinstance(error, RunFailure):
        return error.error
    line, message = _line_in(error, entry), _describe(error)
    if isinstance(error, SystemExit):
        return {"kind": "exited", "message": "", "file": entry, "line": line}
    if isinstance(error, SyntaxError) and is_learners(error.filename or "", entry):
        return {"kind": "syntax", "message": message, "file": entry, "line": error.lineno}
    kind = next((kind for kind, words in _NAMED.items() if re.match(words, message)), "thrown")
    return {"kind": kind, "message": message, "file": None if line is None else entry, "line": line}


def only(error: BaseException) -> BaseException:
    """What was raised, out of the groups in which task groups raise it; of several the first."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _line_in(error: BaseException, entry: str) -> int | None:
    """The innermost line of the learner's file."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if is_learners(frame.filename, entry)), None)


def is_learners(filename: str, entry: str) -> bool:
    """Whether code lies in the learner's file. The lab's own modules do not, whatever they are called."""
    folder, name = os.path.split(filename)
    return name == entry and os.path.basename(folder) not in ("lab", "kit")


def _describe(error: BaseException) -> str:
    return traceback.format_exception_only(error)[-1].strip()
