"""What the kit is made of besides measuring: parts. A lab carries those that it has use for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypedDict

from .result import Check, LabConfig, Measurement, Observation, Params, Sample, Verdict

_LONGEST_SHOWN = 120


class Misconception(TypedDict):
    """One that a run shows. `where` of its parameters tells the learner's file and line."""

    id: str
    params: Params


class Told(TypedDict):
    """A verdict in words."""

    verdict: Verdict
    messageKey: str
    params: Params


@dataclass(frozen=True)
class Case:
    """What a verdict rests on. `unsteady`: samples that disagree too much to judge by."""

    config: LabConfig
    misconceptions: list[Misconception]
    baseline: list[Sample]
    learner: list[Sample]
    ratio: float
    hidden: bool
    timed: bool
    unsteady: Told | None

    def found(self, name: str) -> Misconception | None:
        """A misconception by its id."""
        return next((found for found in self.misconceptions if found["id"] == name), None)


#: How many times a misconception shows in one run, beside a run of the baseline. Seen from outside - counts, overlap,
#: order - and never read from the source, so that renaming or reformatting does not deceive it.
Recogniser = Callable[[Sample, Sample], int]


@dataclass(frozen=True)
class Part:
    """What the kit knows of one kind of work or of criterion."""

    recognisers: Mapping[str, Recogniser] = field(default_factory=dict)
    #: Misconceptions that all runs show together.
    find: Callable[[LabConfig, Measurement], list[Misconception]] = lambda _config, _measurement: []
    #: What must hold whatever a clock says.
    check: Callable[[LabConfig, Measurement], list[Check]] = lambda _config, _measurement: []
    #: Whether a machine that stood still may have brought about what does not hold.
    excuses: Callable[[Case], bool] = lambda _case: False
    #: The verdict by the criteria that it is about, once all checks hold; None for others.
    verdict: Callable[[Case], Told | None] = lambda _case: None


def told(verdict: Verdict, key: str, params: Params | None = None) -> Told:
    """A verdict in words."""
    return {"verdict": verdict, "messageKey": key, "params": params or {}}


def failed(reason: Misconception) -> Told:
    """The verdict that a misconception brings about."""
    return told("failed", reason["id"], reason["params"])


def check(name: str, passed: bool, failure: str, params: Params) -> Check:
    """A check whose sentence is that of its id where it holds."""
    return {"id": name, "passed": passed, "messageKey": name if passed else failure, "params": params}


def bound_check(kind: str, figure: Callable[[Observation], int]) -> Callable[[LabConfig, Measurement], list[Check]]:
    """The check of a bound, where the lab has it; `actual` is the worst of the runs."""

    def check_bound(config: LabConfig, measurement: Measurement) -> list[Check]:
        limits = [bound["max"] for bound in config.get("bounds", []) if bound["kind"] == kind]
        actual = max(figure(sample["observation"]) for sample in measurement["samples"]["learner"])
        return [
            check(kind, actual <= limit, f"{kind}-exceeded", {"actual": actual, "max": limit}) for limit in limits
        ]

    return check_bound


def clip(text: str) -> str:
    """A result as long as it can be shown."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
