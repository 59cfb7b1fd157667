"""The items of the work: what each came to, by each version, and the operations that it took."""

import json
from dataclasses import dataclass
from typing import Any

from .bounds import is_work
from .result import Sample, Task


@dataclass(frozen=True)
class Item:
    """One item. `model` are the baseline's operations in the order of asking, `tasks` the learner's.

    `expected` and `actual` are `ok`, `failed` or `timed-out`, where a lab has items that tell it.
    """

    expected: Any
    actual: Any
    model: list[Task]
    tasks: list[Task]


def items_of(run: Sample, baseline: Sample) -> list[Item]:
    """An item is known by the label of its operations, and the baseline takes them in order.

    None where the results are not lists of as many.
    """
    labels = labels_of(baseline)
    items = list(zip(labels, list_of(len(labels), baseline), list_of(len(labels), run), strict=False))
    # In another order, an item would be held against one that it has nothing to do with.
    if any(_told(expected, "id") != _told(actual, "id") for _, expected, actual in items):
        return []
    return [
        Item(_told(expected, "outcome"), _told(actual, "outcome"), _taken(baseline, label), _taken(run, label))
        for label, expected, actual in items
    ]


def labels_of(run: Sample) -> list[str]:
    """Each label of the work once, in the order of asking."""
    return list(dict.fromkeys(task["label"] for task in run["observation"]["tasks"] if is_work(task)))


def list_of(length: int, run: Sample) -> list[Any]:
    """What a run has returned, where that is a list of so many; else nothing."""
    items = json.loads(run["result"])
    return items if isinstance(items, list) and len(items) == length else []


def _told(item: Any, name: str) -> Any:
    return item.get(name) if isinstance(item, dict) else None


def _taken(run: Sample, label: str) -> list[Task]:
    return [task for task in run["observation"]["tasks"] if task["label"] == label]
