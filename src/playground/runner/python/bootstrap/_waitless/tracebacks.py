"""Tracebacks as CPython prints them, without the frames that are not the learner's."""

from traceback import TracebackException
from types import TracebackType

from .project import Project


def format_error(error: BaseException, project: Project) -> str:
    """What CPython would print for an error that nobody caught."""
    told = TracebackException.from_exception(error, compact=True)
    _keep_own_frames(told, project)
    return "".join(told.format())


def describe(error: BaseException) -> str:
    """The last line of its traceback, such as `ValueError: no user`."""
    *_, last = TracebackException.from_exception(error).format_exception_only()
    return last.strip()


def is_own_syntax(error: BaseException, project: Project) -> bool:
    """Whether a file of the learner is no Python; a text given to `eval` is none of them."""
    return isinstance(error, SyntaxError) and project.relative(error.filename or "") is not None


def place_of(error: BaseException, project: Project) -> tuple[str | None, int | None]:
    """The learner's file and line that an error points to: of several frames the one nearest to the fault."""
    if isinstance(error, SyntaxError) and is_own_syntax(error, project):
        return project.relative(error.filename or ""), error.lineno
    place: tuple[str | None, int | None] = (None, None)
    frame: TracebackType | None = error.__traceback__
    while frame is not None:
        path = project.relative(frame.tb_frame.f_code.co_filename)
        if path is not None:
            place = (path, frame.tb_lineno)
        frame = frame.tb_next
    return place


def _keep_own_frames(told: TracebackException, project: Project) -> None:
    own = []
    for frame in told.stack:
        path = project.relative(frame.filename)
        if path is not None:
            frame.filename = path
            own.append(frame)
    told.stack[:] = own
    if getattr(told, "filename", None) is not None:
        # Of a syntax error.
        told.filename = project.relative(told.filename) or told.filename
    if not own:
        # Without frames CPython prints no "Traceback (most recent call last)" either.
        told.stack = None
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        if other is not None:
            _keep_own_frames(other, project)
