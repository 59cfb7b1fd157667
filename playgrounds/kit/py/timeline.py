"""Lanes of a run drawn with ASCII characters."""

from collections.abc import Sequence
from dataclasses import dataclass

from .pack import pack
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
    packed = [(group.label, pack(group.tasks)) for group in groups]
    task_width = max((display_width(_label(row)) for _, rows in packed for row in rows), default=0)

    def column(ms: float) -> int:
        return int(round_to(ratio(ms, end_ms) * columns, 0)) if end_ms > 0 else 0

    def row(group: str, task: str, lane: str) -> str:
        return f"{pad_end(group, group_width)} {pad_end(task, task_width)} |{pad_end(lane, columns)}|"

    drawn = []
    for label, rows in packed:
        for index, together in enumerate(rows):
            spans = [
                (column(span["from"]), column(span["to"]), "pending" if task["state"] == "pending" else span["state"])
                for task in together
                for span in task["spans"]
            ]
            drawn.append(row(label if index == 0 else "", _label(together), _lane(spans, columns)))
    if mark is not None:
        drawn.append(row("", "", _flag(column(mark.at_ms), mark.label, columns)))
    last = f"{int(round_to(end_ms, 0))} ms"
    return [*drawn, row("", "", f"{pad_end('0', columns - len(last))}{last}")]


def _label(tasks: Sequence[Task]) -> str:
    """Of operations that share a row, the first and the last."""
    first, last = tasks[0]["label"], tasks[-1]["label"]
    return first if len(tasks) == 1 else f"{first} .. {last}"


def _lane(spans: Sequence[tuple[int, int, str]], columns: int) -> str:
    drawn = [" "] * columns
    for from_column, to_column, state in spans:
        # However short and late, an operation stays visible.
        start = min(from_column, columns - 1)
        end = max(start + 1, to_column)
        drawn[start:end] = SYMBOLS[state] * (end - start)
    return "".join(drawn)


def _flag(at: int, label: str, columns: int) -> str:
    """`^ label` under its moment, or `label ^` where there is no room to the right."""
    position = min(at, columns - 1)
    width = display_width(label)
    if position + 2 + width <= columns:
        return f"{' ' * position}^ {label}"
    return f"{' ' * max(0, position - width - 1)}{label} ^"
