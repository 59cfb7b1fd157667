"""The result for a terminal: figures, ratio beside its limit, timeline, verdict."""

import math
from decimal import ROUND_HALF_UP, Decimal

from .criterion import goal_of
from .messages import plain, word
from .result import LabConfig, RunResult
from .statistics import round_down, round_to
from .timeline import SYMBOLS, Group, Mark, timeline
from .width import pad_end

_COLUMNS = 48
_CELL = 14
_MARKS = {"passed": "✓", "failed": "✗", "unstable": "?", "error": "!"}


def report(result: RunResult, config: LabConfig, locale: str) -> str:
    """Paragraphs with a blank line between them."""
    parts = [
        [config["title"][locale]],
        _table(result, locale),
        _ratio_line(result, config, locale),
        _picture(result, locale),
        [f"{_MARKS[result['verdict']]} {result['message'][locale]}"],
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _table(result: RunResult, locale: str) -> list[str]:
    if not result["cases"]:
        return []
    head = ["", word("median", locale), word("spread", locale), word("throughput", locale)]
    rows = [
        [
            word(case["name"], locale),
            f"{_fixed(case['medianMs'])} ms",
            f"{_fixed(case['spread'] * 100)} %",
            f"{_fixed(case['itemsPerSecond'])} {word('items', locale)}",
        ]
        for case in result["cases"]
    ]
    return ["".join(pad_end(cell, _CELL) for cell in row).rstrip() for row in [head, *rows]]


def _ratio_line(result: RunResult, config: LabConfig, locale: str) -> list[str]:
    if result["ratio"] is None:
        return []

    def figure(label: str, value: float) -> str:
        return f"{label} {plain(round_down(value))}{word('times', locale)}"

    goal = goal_of(result["criterion"], result["limit"])
    parts = [figure(word("ratio", locale), result["ratio"]), figure(word("goal", locale), goal)]
    if config["limit"]:
        formula = config["limit"]["formula"][locale]
        parts.append(f"{figure(word('limit', locale), config['limit']['ratio'])} ({formula})")
    return [" · ".join(parts)]


def _picture(result: RunResult, locale: str) -> list[str]:
    if not result["trace"] or not result["baselineTrace"]:
        return []
    groups = [
        Group(word("baseline", locale), result["baselineTrace"]["tasks"]),
        Group(word("learner", locale), result["trace"]["tasks"]),
    ]
    mark = None
    if result["limit"] is not None:
        best_ms = result["cases"][0]["medianMs"] / result["limit"]
        mark = Mark(best_ms, f"{word('limit', locale)} {int(round_to(best_ms, 0))} ms")
    spans = (span for group in groups for task in group.tasks for span in task["spans"])
    queued = ["ready"] if any(span["state"] == "ready" for span in spans) else []
    legend = "   ".join(f"{SYMBOLS[name]} {word(name, locale)}" for name in (*queued, "blocked", "waiting", "pending"))
    return [*timeline(groups, _COLUMNS, mark), legend]


def _fixed(value: float) -> str:
    """One decimal, rounded half up, as the page does."""
    if not math.isfinite(value):
        return plain(value)
    return str(Decimal(value).quantize(Decimal("0.1"), ROUND_HALF_UP))
