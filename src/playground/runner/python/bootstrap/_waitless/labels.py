"""Names of tasks as the timeline shows them."""

import asyncio
from typing import Any

#: Arguments of other types may have a `__repr__` of the learner's, which must not run here.
_PLAIN = (int, float, str, bool)
_MOST_ARGUMENTS = 3
_LONGEST = 20


def label_of(task: asyncio.Task[Any]) -> str:
    """Such as `fetch_data(1, 2)`; the task's name where it does not run a coroutine function."""
    coroutine = task.get_coro()
    frame = getattr(coroutine, "cr_frame", None)
    if frame is None:
        return task.get_name()
    code = frame.f_code
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    values = [frame.f_locals.get(name) for name in names]
    shown = [_short(value) for value in values if type(value) in _PLAIN][:_MOST_ARGUMENTS]
    return f"{coroutine.__name__}({', '.join(shown)})"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
