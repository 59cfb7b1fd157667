"""The verdict on a measurement: the twin of playgrounds/kit/ts/judge.ts, held to it by the same cases."""

import json
import math
from collections.abc import Sequence
from typing import Any, TypedDict

from .bounds import STALLED, bound_checks, came_to
from .canonical import canonical
from .messages import plain
from .misconceptions import Misconception, late, longest_stall, recognise, unmet
from .result import Check, LabConfig, Measurement, Params, Sample, Verdict
from .statistics import median, ratio, round_down, round_to, spread

#: Largest interquartile range over median at which samples may be judged.
ALLOWED_SPREAD = 0.15
#: How far above the theoretical limit a ratio may lie: timers fire up to 1 ms early.
LIMIT_TOLERANCE = 0.1
#: Share of the limit that a run reaches to confirm what was predicted.
CONFIRMING_SHARE = 0.85
#: Share of the baseline's longest stall from which on one is the code's own, however busy the machine.
CERTAIN_STALL = 0.4
#: A target such as 0.8 * 3 is not exactly 2.4 in binary fractions.
ROUNDING = 1e-9

_LONGEST_SHOWN = 120
#: Of the misconceptions only these make results wrong, or exceed a bound.
_SPOILING = (
    *("missing-await", "promise-in-result", "completion-order"),
    *("race-without-abort", "over-limit", "retry-too-early", "deadline-too-wide"),
    *("error-as-success", "no-retry", "no-deadline"),
    *("too-many-connections", "one-connection", "connection-left-open"),
    *("called-before-the-thread", "cached-through-pool"),
)
#: Of those only these can come from a machine that stood still: a call then misses its deadline.
_STALLABLE = ("deadline-too-wide", "no-deadline")


class Judgement(TypedDict):
    """A verdict, and what it rests on."""

    ratio: float | None
    checks: list[Check]
    misconceptions: list[Misconception]
    verdict: Verdict
    messageKey: str
    params: Params


def judge(config: LabConfig, measurement: Measurement, *, hidden: bool, timed: bool) -> Judgement:
    """What no clock can excuse comes first: other results, less work, operations that never overlapped.

    Then whether the samples can be trusted; only then the ratio. `hidden`: the page was, and browsers slow its timers;
    `timed` is false at a small scale, where waits are too short for a verdict on time.
    """
    baseline, learner = measurement["samples"]["baseline"], measurement["samples"]["learner"]
    reached = ratio(median(_times(baseline)), median(_times(learner)))
    limit = config["limit"]["ratio"] if config["limit"] else None
    kind = config["criterion"]["kind"]
    takes_clock = kind not in ("order", "facts", "heartbeat-gap")
    goal = goal_of(config["criterion"], limit) if takes_clock else 0
    checks = [_results_equal(baseline, learner), _same_work(baseline, learner)]
    if kind == "prediction":
        checks.append(_predicted(measurement["prediction"], config["entry"]))
    if kind == "order":
        checks.append(_in_order(learner))
    own = unmet(config, learner)
    checks.extend(_as_check(misconception) for misconception in own)
    checks.extend(bound_checks(config.get("bounds", []), learner))
    broken = next((check for check in checks if not check["passed"]), None)
    # A hidden tab's timers are slow: then a late beat is not the learner's doing.
    misconceptions = [
        found for found in recognise(config, measurement) if found["id"] != "blocked-loop" or not hidden
    ]
    figures: Params = {
        "ratio": round_down(reached),
        "goal": round_down(goal),
        "limit": "–" if limit is None else limit,
    }

    def conclude(verdict: Verdict, key: str, params: Params) -> Judgement:
        return {
            # Over other work, or over waits too short to time, a ratio would say nothing.
            "ratio": reached if timed and takes_clock and not broken else None,
            "checks": checks,
            "misconceptions": misconceptions,
            "verdict": verdict,
            "messageKey": key,
            "params": params,
        }

    def fail() -> Judgement:
        if misconceptions:
            return conclude("failed", misconceptions[0]["id"], misconceptions[0]["params"])
        return conclude("failed", "below", figures)

    if broken:
        telling = (*_SPOILING, *(misconception["id"] for misconception in own))
        explains = (found for found in misconceptions if broken["id"] == "order" or found["id"] in telling)
        reason = next(explains, None)
        # What a machine that stood still for a while can bring about by itself is not held against anybody.
        is_excused = reason is None or reason["id"] in _STALLABLE
        if is_excused and any(came_to(sample["observation"], STALLED) for sample in [*baseline, *learner]):
            return conclude("unstable", "disturbed", {})
        if reason:
            return conclude("failed", reason["id"], reason["params"])
        return conclude("failed", broken["messageKey"], broken["params"])
    worst = _worst(spread(_times(baseline)), spread(_times(learner)))
    unstable: Params = {"spread": _percent(worst), "allowed": _percent(ALLOWED_SPREAD)}
    stalled = next((found for found in misconceptions if found["id"] == "blocked-loop"), None)
    # A hidden tab's own timers pause: its heartbeat says nothing.
    if kind == "heartbeat-gap" and hidden:
        return conclude("unstable", "hidden", {})
    if not takes_clock and stalled:
        # Where the machine takes the processor away, slices that are short enough wait for it too.
        is_long = longest_stall(learner) >= CERTAIN_STALL * longest_stall(baseline)
        if not (is_long or worst <= ALLOWED_SPREAD or not timed):
            return conclude("unstable", "unstable", unstable)
        return conclude("failed", stalled["id"], stalled["params"])
    if kind == "heartbeat-gap":
        kept: Params = {"ms": round_to(longest_stall(learner), 0), "max": config["criterion"]["maxMs"]}
        return conclude("passed", "heartbeat-kept", kept)
    if not takes_clock:
        return conclude("passed", "in-order" if kind == "order" else "facts-hold", {})
    if goal > 1 and _never_overlapped(learner):
        return fail()
    wrong_limit = next((found for found in misconceptions if found["id"] == "wrong-limit"), None)
    if wrong_limit:
        return conclude("failed", wrong_limit["id"], wrong_limit["params"])
    if not timed:
        return fail() if misconceptions else conclude("unstable", "untimed", {})
    if hidden:
        return conclude("unstable", "hidden", {})
    if not worst <= ALLOWED_SPREAD:
        return conclude("unstable", "unstable", unstable)
    highest = math.inf if limit is None else limit * (1 + LIMIT_TOLERANCE)
    if reached > highest:
        # What is left out is left out of every run; what others on the machine delay is not in the best of them.
        best = ratio(min(_times(baseline)), min(_times(learner)))
        if best > highest:
            return conclude("failed", "suspicious", figures)
        return conclude("unstable", "disturbed", {})
    if not reached >= goal - ROUNDING:
        return fail()
    return conclude("passed", "as-predicted" if kind == "prediction" else "passed", figures)


def goal_of(criterion: dict[str, Any], limit: float | None) -> float:
    """The ratio that a criterion asks for. Raises where the criterion is not about a ratio."""
    kind = criterion["kind"]
    if kind == "throughput-ratio":
        return float(criterion["min"])
    if kind in ("share-of-limit", "prediction"):
        if limit is None:
            raise ValueError(f"A lab judged by {kind} needs a limit in playground.yaml.")
        return limit * (CONFIRMING_SHARE if kind == "prediction" else float(criterion["min"]))
    raise ValueError(f"No lab is judged by {kind} yet: teach playgrounds/kit/py/judge.py.")


def _times(samples: Sequence[Sample]) -> list[float]:
    return [sample["ms"] for sample in samples]


def _results_equal(baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected = baseline[0]["result"] if baseline else ""
    other = next((sample["result"] for sample in [*baseline, *learner] if sample["result"] != expected), None)
    if other is None:
        return {"id": "results-equal", "passed": True, "messageKey": "results-equal", "params": {}}
    params = _difference(expected, other)
    return {"id": "results-equal", "passed": False, "messageKey": "results-differ", "params": params}


def _difference(expected: str, actual: str) -> Params:
    """Of two lists that are equally long, the first items that differ: a long list would be cut off before them."""
    wanted, got = json.loads(expected or "null"), json.loads(actual or "null")
    lists = isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got)
    if not lists or len(expected) <= _LONGEST_SHOWN:
        return {"expected": _clip(expected), "actual": _clip(actual)}
    pairs = [(canonical(one), canonical(other)) for one, other in zip(wanted, got, strict=True)]
    at = next((index for index, (one, other) in enumerate(pairs) if one != other), 0)
    return {"expected": _clip(f"[{at}] {pairs[at][0]}"), "actual": _clip(f"[{at}] {pairs[at][1]}")}


def _same_work(baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected, actual = _finished(baseline), _finished(learner)
    passed = actual >= expected
    return {
        "id": "same-work",
        "passed": passed,
        "messageKey": "same-work" if passed else "less-work",
        "params": {"expected": expected, "actual": actual},
    }


def _finished(samples: Sequence[Sample]) -> int:
    return min(sample["observation"]["calls"] - sample["observation"]["unfinished"] for sample in samples)


def _predicted(prediction: float | str | None, entry: str) -> Check:
    """That it is right is judged when the code is."""
    if prediction is None:
        key, params = "no-prediction", Params(where=entry)
    elif isinstance(prediction, str):
        key, params = "prediction-no-number", Params(where=entry, found=_clip(prediction))
    else:
        key, params = "prediction", Params(predicted=prediction)
    return {"id": "prediction", "passed": key == "prediction", "messageKey": key, "params": params}


def _as_check(misconception: Misconception) -> Check:
    name = misconception["id"]
    return {"id": name, "passed": False, "messageKey": name, "params": misconception["params"]}


def _in_order(samples: Sequence[Sample]) -> Check:
    seen = [sample["observation"] for sample in samples]
    passed = all(observation["unfinished"] == 0 and not late(observation["tasks"]) for observation in seen)
    return {"id": "order", "passed": passed, "messageKey": "in-order" if passed else "out-of-order", "params": {}}


def _never_overlapped(samples: Sequence[Sample]) -> bool:
    return all(
        sample["observation"]["calls"] > 1 and sample["observation"]["peakConcurrency"] == 1 for sample in samples
    )


def _worst(left: float, right: float) -> float:
    """The larger one; NaN if there is one, as in JavaScript."""
    return left + right if left != left or right != right else max(left, right)


def _percent(share: float) -> str:
    return plain(round_to(share * 100, 0))


def _clip(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
