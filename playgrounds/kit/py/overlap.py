"""Misconceptions about what overlaps, and what is done more than once."""

from collections import Counter

from .bounds import is_work
from .part import Misconception, Part
from .result import LabConfig, Measurement, Sample
from .waits import is_clean, late


def _called_again(run: Sample, baseline: Sample) -> int:
    """Asked again for what had been asked for already, although that was answered."""
    asked, model = (
        Counter(task["label"] for task in sample["observation"]["tasks"] if is_work(task)) for sample in (run, baseline)
    )
    again = sum(max(0, asked[label] - times) for label, times in model.items())
    return again if is_clean(run["observation"]) else 0


def _partly_overlapped(run: Sample, _baseline: Sample) -> int:
    """Some overlapped; these began only after another had ended, and not because they were asked for again."""
    seen = run["observation"]
    if not is_clean(seen) or seen["peakConcurrency"] == 1:
        return 0
    first = {task["label"]: task for task in reversed(seen["tasks"])}
    return sum(first[task["label"]] is task for task in late(seen["tasks"]))


def _too_narrow(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    """Fewer at one time than there is room for."""
    count = max(sample["observation"]["peakConcurrency"] for sample in measurement["samples"]["learner"])
    limit = config["limit"]
    most = limit["ratio"] if limit else 0
    params = {"where": config["entry"], "count": count, "max": most}
    return [{"id": "too-narrow", "params": params}] if 1 < count < most else []


overlap = Part(
    recognisers={
        "called-again": _called_again,
        "partly-overlapped": _partly_overlapped,
    },
    find=_too_narrow,
)
