"""Every sentence of a verdict, in both languages. They come with the project, from one source for all languages."""

import json
import math
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .result import Params, Text

#: Written when the project was assembled, from playgrounds/kit/ts/messages.ts and words.ts.
_FILE = Path(__file__).with_name("texts.json")


@cache
def _texts() -> dict[str, Any]:
    texts: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return texts


def message(key: str, params: Params, own: Mapping[str, Text]) -> Text:
    """The sentence of `key`, with `{name}` replaced by the parameter of that name.

    `own`: sentences that the lab says in words of its own.
    """
    sentence = own.get(key) or _texts()["messages"][key]
    return {"ko": _fill(sentence["ko"], params), "en": _fill(sentence["en"], params)}


def words(locale: str) -> dict[str, str]:
    """Words of the report."""
    found: dict[str, str] = _texts()["words"][locale]
    return found


def plain(value: str | int | float) -> str:
    """A parameter as text: 3.0 is 3, as in the page."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _fill(sentence: str, params: Params) -> str:
    def parameter(hole: re.Match[str]) -> str:
        value = params.get(hole.group(1))
        return hole.group() if value is None else plain(value)

    return re.sub(r"\{(\w+)\}", parameter, sentence)
