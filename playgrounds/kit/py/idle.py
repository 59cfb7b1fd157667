"""A fixed time that is slept in place of waiting for what was started, or on top of it."""

from .part import Misconception, Part, check
from .result import Check, LabConfig, Measurement, Sample
from .statistics import round_to

#: What a run may idle for after its last operation: timers are late on a busy machine, in ms.
_MOST_MS = 40


def _find(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    ms = round_to(_idle(measurement), 0)
    return [{"id": "slept-on-top", "params": {"ms": ms, "where": config["entry"]}}] if ms > 0 else []


def _check(config: LabConfig, measurement: Measurement) -> list[Check]:
    # Where time is judged it tells for itself.
    found = _find(config, measurement) if config["criterion"]["kind"] == "order" else []
    return [check("idle", False, one["id"], one["params"]) for one in found]


def _idle(measurement: Measurement) -> float:
    """For how long every run of the learner's version went on after all its work was done; 0 if that is no matter."""
    ms = min(map(_tail, measurement["samples"]["learner"]))
    return ms if ms > _MOST_MS else 0


def _tail(run: Sample) -> float:
    """What the loop stood still for is no idling."""
    seen = run["observation"]
    last = max((task["end"] for task in seen["tasks"]), default=run["ms"])
    return 0 if seen["unfinished"] else run["ms"] - seen["stalledMs"] - last


idle = Part(find=_find, check=_check)
