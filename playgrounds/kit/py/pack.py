"""Rows of a timeline that operations share."""

from collections.abc import Sequence

from .result import Task

#: So many operations have a row each; more of them share rows.
_MOST_ROWS = 16


def pack(tasks: Sequence[Task]) -> list[list[Task]]:
    """Operations in rows, as few as possible, none over another: as many as were under way at one time.

    Where they are few, or most of them overlap, each has its own.
    """
    alone = [[task] for task in tasks]
    if len(tasks) <= _MOST_ROWS:
        return alone
    rows: list[list[Task]] = []
    for task in sorted(tasks, key=lambda task: task["start"]):
        free = next((row for row in rows if row[-1]["end"] <= task["start"]), None)
        if free is None:
            rows.append([task])
        else:
            free.append(task)
    # A few rows less are not worth the order that is lost.
    return alone if len(rows) * 2 > len(tasks) else rows
