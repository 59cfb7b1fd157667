"""Criteria that take no clock: an order, facts, and a heartbeat, which only a loop that stands still can stop."""

from .part import Case, Part, Told, check, failed, told
from .result import Check, LabConfig, Measurement, Params
from .statistics import round_to
from .waits import late, longest_stall

#: Share of the baseline's longest stall from which on one is the code's own, however busy the machine.
_CERTAIN_STALL = 0.4


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
        return failed(stalled) if is_long or not case.timed else case.unsteady or failed(stalled)
    if criterion["kind"] == "order":
        return told("passed", "in-order")
    if criterion["kind"] == "facts":
        return told("passed", "facts-hold")
    if criterion["kind"] != "heartbeat-gap":
        return None
    kept: Params = {"ms": round_to(longest_stall(case.learner), 0), "max": criterion["maxMs"]}
    return told("passed", "heartbeat-kept", kept)


state = Part(check=_check, verdict=_verdict)
