"""Criteria that take no clock: an order, facts, and a heartbeat, which only a loop that stands still can stop."""

from .part import Case, Part, Told, check, failed, told
from .result import Check, LabConfig, Measurement, Params
from .statistics import round_to, spread
from .waits import late, longest_stall

#: Share of the baseline's longest stall from which on one is the code's own, however busy the machine.
_CERTAIN_STALL = 0.4
#: Largest interquartile range over median of stalls that are the code's own.
_STEADY = 0.15


def _check(config: LabConfig, measurement: Measurement) -> list[Check]:
    if config["criterion"]["kind"] != "order":
        return []
    seen = [sample["observation"] for sample in measurement["samples"]["learner"]]
    passed = all(observation["unfinished"] == 0 and not late(observation["tasks"]) for observation in seen)
    return [{**check("in-order", passed, "out-of-order", {}), "id": "order"}]


def _verdict(case: Case) -> Told | None:
    criterion = case.config["criterion"]
    # A hidden tab's own timers pause: its heartbeat says nothing.
    if criterion["kind"] == "heartbeat-gap" and case.hidden:
        return told("unstable", "hidden")
    stalled = case.found("blocked-loop")
    if stalled:
        # Where the machine takes the processor away, slices that are short enough wait for it too.
        is_long = longest_stall(case.learner) >= _CERTAIN_STALL * longest_stall(case.baseline)
        if is_long:
            return failed(stalled)
        # What the code does takes as long in every run.
        is_steady = spread([sample["observation"]["stalledMs"] for sample in case.learner]) <= _STEADY
        return case.unsteady or (failed(stalled) if is_steady else told("unstable", "disturbed"))
    if criterion["kind"] == "order":
        return told("passed", "in-order")
    if criterion["kind"] == "facts":
        return told("passed", "facts-hold")
    if criterion["kind"] != "heartbeat-gap":
        return None
    kept: Params = {"ms": round_to(longest_stall(case.learner), 0), "max": criterion["maxMs"]}
    return told("passed", "heartbeat-kept", kept)


state = Part(check=_check, verdict=_verdict)
