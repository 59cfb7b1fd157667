"""예측과 실제를 견줍니다 / Predictions beside what it was"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .programs import PROGRAMS, Answer

Language = Literal["python", "node"]
_LANGUAGES: tuple[Language, ...] = ("python", "node")

#: 보기 / The answers to choose from
_OPTIONS: dict[str, tuple[Answer, Answer]] = {
    "call": (30, 60),
    "task": ("boil cups", "cups boil"),
    "failure": ("finished", "cancelled"),
    "timeout": ("finished", "cancelled"),
    "blocking": (0, 10),
    "ready": ("A1 A2 B1 B2", "A1 B1 A2 B2"),
}

#: What lab/programs.ts came to on Node 24. Here only Python runs.
_ON_NODE: dict[str, Answer] = {
    "call": 30,
    "task": "boil cups",
    "failure": "finished",
    "timeout": "finished",
    "blocking": 0,
    "ready": "A1 B1 A2 B2",
}


@dataclass(frozen=True)
class Comparison:
    """One prediction beside what it was; `said` is None where none of the answers was given."""

    pair: str
    language: Language
    said: Answer | None
    was: Answer


def compare(stated: object, on_python: Mapping[str, Answer]) -> list[Comparison]:
    """Every prediction beside what it was, in the order of the pairs."""
    was = {"python": on_python, "node": _ON_NODE}
    return [
        Comparison(pair, language, _said(stated, pair, language), was[language][pair])
        for pair in PROGRAMS
        for language in _LANGUAGES
    ]


def _said(stated: object, pair: str, language: Language) -> Answer | None:
    both = stated.get(pair) if isinstance(stated, Mapping) else None
    answer = both.get(language) if isinstance(both, Mapping) else None
    return next((option for option in _OPTIONS[pair] if option == answer and not isinstance(answer, bool)), None)


def facts_of(comparisons: Sequence[Comparison]) -> dict[str, float]:
    """How many predictions are missing, and for each whether it was wrong: `callPython`, `callNode` …"""
    wrong = {
        f"{one.pair}{one.language.capitalize()}": float(one.said is not None and one.said != one.was)
        for one in comparisons
    }
    return {"unstated": sum(one.said is None for one in comparisons), **wrong}


def table(comparisons: Sequence[Comparison]) -> str:
    """What is printed: predictions beside what it was, once all have been made; before that, what is missing."""
    numbers = {pair: number for number, pair in enumerate(PROGRAMS, start=1)}
    names = {one: f"{numbers[one.pair]} {one.language.capitalize():6}" for one in comparisons}
    missing = [f"? {names[one]}" for one in comparisons if one.said is None]
    if missing:
        return "\n".join(["보기에 없는 값 / none of the answers", *missing]) if len(missing) < len(names) else ""
    rows = [f"{'✓' if one.said == one.was else '✗'} {names[one]} {one.said} → {one.was}" for one in comparisons]
    return "\n".join(["예측 → 실제 / predicted → what it was", *rows])
