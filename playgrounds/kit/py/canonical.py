"""Results as text: equal texts mean deeply equal results."""

import dataclasses
import inspect
import json
from typing import Any

#: The word of the kit's other half, where the page judges.
_PROMISE = "[Promise]"


def canonical(value: object) -> str:
    """Taken the moment a version returns, so that what it fills in later does not count.

    Coroutines and tasks inside are marked, not awaited.
    """
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def count_promises(text: str) -> int:
    """Coroutines and tasks in the text of a result."""
    return text.count(_PROMISE)


def _plain(value: object) -> Any:
    if inspect.isawaitable(value):
        return _PROMISE
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _plain({field.name: getattr(value, field.name) for field in dataclasses.fields(value)})
    if isinstance(value, dict):
        # Keys that are no texts are told from those that are: {1: 2} is not {"1": 2}.
        named = {key if isinstance(key, str) else f"[{key!r}]": _plain(part) for key, part in value.items()}
        return dict(sorted(named.items()))
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, set | frozenset):
        return [type(value).__name__, *sorted(map(canonical, value))]
    if isinstance(value, BaseException):
        return f"{type(value).__name__}: {value}"
    if value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and value == value):
        return value
    return f"[{value!r}]"
