"""Sentences of a verdict and words of the report, in both languages. They come with the project."""

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .result import Params, Text

#: Written when the project was assembled, from playgrounds/kit/ts/words.ts.
_WORDS: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("words.json").read_text("utf-8"))


def message(key: str, params: Params, messages: Mapping[str, Text]) -> Text:
    """The sentence of `key`, with `{name}` replaced by the parameter of that name."""
    sentence = messages.get(key) or {"ko": key, "en": key}
    return {"ko": _fill(sentence["ko"], params), "en": _fill(sentence["en"], params)}


def named(messages: Mapping[str, Any], text: str, other: str = "") -> str | None:
    """The key of the sentence whose sign a text bears, and another one does not."""
    for key, sentence in messages.items():
        sign = sentence.get("sign")
        if sign and re.search(sign, text) and not re.search(sign, other):
            return key
    return None


def word(name: str, locale: str) -> str:
    """A word of the report."""
    return _WORDS[name][locale]


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
