"""Misconceptions about the order of results."""

from collections.abc import Sequence
from itertools import pairwise
from math import nan

from .canonical import canonical
from .items import labels_of, list_of
from .part import Part
from .result import Sample

#: Of two operations that end so close together, as a share of the run, either may be collected first.
_TIE = 0.05


def _completion_order(run: Sample, baseline: Sample) -> int:
    """Collected as they ended, although they were asked for in another order."""
    labels = _returned_labels(run, baseline)
    is_so = labels not in ([], labels_of(baseline), labels_of(run)) and _is_by_end(labels, run)
    return len(run["observation"]["tasks"]) if is_so else 0


order = Part(
    recognisers={
        "completion-order": _completion_order,
    },
)


def _returned_labels(run: Sample, baseline: Sample) -> list[str]:
    """The items that a run has returned, by the labels of their operations; none where they are not the baseline's."""
    labels = labels_of(baseline)
    label_of = dict(zip(map(canonical, list_of(len(labels), baseline)), labels, strict=False))
    returned = [label_of.get(canonical(item), "") for item in list_of(len(labels), run)]
    return returned if set(returned) == set(labels) else []


def _is_by_end(labels: Sequence[str], run: Sample) -> bool:
    end_of = {task["label"]: task["end"] for task in run["observation"]["tasks"]}
    ends = [end_of.get(label, nan) for label in labels]
    return all(end >= before - _TIE * max(ends) for before, end in pairwise(ends))
