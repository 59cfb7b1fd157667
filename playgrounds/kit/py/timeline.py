"""Lanes of a run drawn with ASCII characters."""

from collections.abc import Sequence
from dataclasses import dataclass

from .result import Task
from .statistics import ratio, round_to
from .width import display_width, pad_end

#: ASCII only: box and block characters are wide in some Korean terminals and narrow in others.
SYMBOLS = {"blocked": "#", "waiting": "-", "running": "=", "ready": ".", "pending": "~"}


@dataclass(frozen=True)
class Group:
    """Lanes under one label."""

    label: str
    tasks: Sequence[Task]


@dataclass(frozen=True)
class Mark:
    """A moment to mark, in ms."""

    at_ms: float
    label: str


def timeline(groups: Sequence[Group], columns: int, mark: Mark | None) -> list[str]:
    """Lanes of all groups on one time axis from 0 ms; every row is equally wide on display."""
    tasks = [task for group in groups for task in group.tasks]
    end_ms = max([mark.at_ms if mark else 0, *(task["end"] for task in tasks)])
    group_width = max((display_width(group.label) for group in groups), default=0)
    task_width = max((display_width(task["label"]) for task in tasks), default=0)

    def column(ms: float) -> int:
        return int(round_to(ratio(ms, end_ms) * columns, 0)) if end_ms > 0 else 0

    def row(group: str, task: str, lane: str) -> str:
        return f"{pad_end(group, group_width)} {pad_end(task, task_width)} |{pad_end(lane, columns)}|"

    rows = []
    for group in groups:
        for index, task in enumerate(group.tasks):
            columns_of = [(column(span["from"]), column(span["to"]), span["state"]) for span in task["spans"]]
            pending = task["state"] == "pending"
            lane = _lane([(a, b, "pending" if pending else state) for a, b, state in columns_of], columns)
            rows.append(row(group.label if index == 0 else "", task["label"], lane))
    if mark is not None:
        rows.append(row("", "", _flag(column(mark.at_ms), mark.label, columns)))
    last = f"{int(round_to(end_ms, 0))} ms"
    return [*rows, row("", "", f"{pad_end('0', columns - len(last))}{last}")]


def _lane(spans: Sequence[tuple[int, int, str]], columns: int) -> str:
    drawn = ""
    for start, end, state in spans:
        # However short and late, an operation stays visible.
        first = min(start, columns - 1)
        drawn = drawn.ljust(first) + SYMBOLS[state] * max(1, end - first)
    return drawn


def _flag(at: int, label: str, columns: int) -> str:
    """`^ label` under its moment, or `label ^` where there is no room to the right."""
    position = min(at, columns - 1)
    width = display_width(label)
    if position + 2 + width <= columns:
        return f"{' ' * position}^ {label}"
    return f"{' ' * max(0, position - width - 1)}{label} ^"
