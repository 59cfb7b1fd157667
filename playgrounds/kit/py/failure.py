"""Why a run could not be measured."""

import os
import traceback

from .result import RunError


class RunFailure(Exception):
    """A failure whose kind is known where it is raised."""

    def __init__(self, error: RunError) -> None:
        super().__init__(error["message"])
        self.error = error


def to_run_error(error: BaseException, entry: str) -> RunError:
    """Whatever was raised, as the result tells it; `file` only where the learner's file is meant."""
    if isinstance(error, RunFailure):
        return error.error
    if isinstance(error, SystemExit):
        return {"kind": "exited", "message": "", "file": entry, "line": _line_in(error, entry)}
    if isinstance(error, SyntaxError) and is_learners(error.filename or "", entry):
        return {"kind": "syntax", "message": _describe(error), "file": entry, "line": error.lineno}
    line = _line_in(error, entry)
    return {"kind": "thrown", "message": _describe(error), "file": None if line is None else entry, "line": line}


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
