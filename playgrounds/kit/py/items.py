"""The items of the work: what each version returned for one, and the operations that it took."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .bounds import is_work
from .result import Observation, Sample, Task


@dataclass(frozen=True)
class Item:
    """One item. `model` are the baseline's operations in the order of asking, `tasks` the learner's."""

    expected: Any
    actual: Any
    model: list[Task]
    tasks: list[Task]


def items_of(seen: Observation, result: str, baseline: Sample) -> list[Item]:
    """An item is known by the label of its operations, and the baseline takes them in order.

    None where the results are not lists of as many.
    """
    model = baseline["observation"]["tasks"]
    labels = labels_of(model)
    expected, actual = json.loads(baseline["result"]), json.loads(result)
    if not all(isinstance(items, list) and len(items) == len(labels) for items in (expected, actual)):
        return []
    # In another order, an item would be held against one that it has nothing to do with.
    if any(_id_of(one) != _id_of(other) for one, other in zip(expected, actual, strict=True)):
        return []
    return [
        Item(
            expected[index],
            actual[index],
            [task for task in model if task["label"] == label],
            [task for task in seen["tasks"] if task["label"] == label],
        )
        for index, label in enumerate(labels)
    ]


def outcome_of(item: Any) -> str | None:
    """What an item came to, where a lab has items that tell it: `ok`, `failed`, `timed-out`."""
    told = item.get("outcome") if isinstance(item, dict) else None
    return told if isinstance(told, str) else None


def _id_of(item: Any) -> Any:
    return item.get("id") if isinstance(item, dict) else None


def labels_of(tasks: Sequence[Task]) -> list[str]:
    """Each label of the work once, in the order of asking."""
    return list(dict.fromkeys(task["label"] for task in tasks if is_work(task)))
