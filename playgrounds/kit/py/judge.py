"""The verdict on a measurement: the twin of playgrounds/kit/ts/judge.ts, held to it by the same cases."""

from math import isnan

from .criterion import needs_clock
from .messages import plain
from .misconceptions import recognise
from .part import Case, Misconception, Told, failed, told
from .parts import PARTS
from .result import Check, LabConfig, Measurement
from .statistics import median, ratio, round_to, spread

#: Largest interquartile range over median at which samples may be judged.
ALLOWED_SPREAD = 0.15

#: These cost time; what a check has found is never their doing.
_SLOW = (
    "blocking-in-async await-in-loop partly-overlapped blocked-loop wrong-limit called-again too-narrow in-batches"
    " slept-on-top"
).split()


class Judgement(Told):
    """A verdict, and what it rests on."""

    ratio: float | None
    checks: list[Check]
    misconceptions: list[Misconception]


def judge(config: LabConfig, measurement: Measurement, *, hidden: bool, timed: bool) -> Judgement:
    """What no clock can excuse comes first: other results, less work, operations that never overlapped.

    Then whether the samples can be trusted; only then the ratio. `hidden`: the page was, and browsers slow its timers;
    `timed` is false at a small scale, where waits are too short for a verdict on time.
    """
    baseline, learner = measurement["samples"]["baseline"], measurement["samples"]["learner"]
    checks = [check for part in PARTS for check in part.check(config, measurement)]
    # A hidden tab's timers are slow: then a late beat is not the learner's doing.
    misconceptions = [
        found for found in recognise(config, measurement) if found["id"] != "blocked-loop" or not hidden
    ]
    before, after = [sample["ms"] for sample in baseline], [sample["ms"] for sample in learner]
    reached = ratio(median(before), median(after))
    unsteady = _disagreement(spread(before), spread(after))
    case = Case(config, misconceptions, baseline, learner, reached, hidden, timed, unsteady)
    broken = next((check for check in checks if not check["passed"]), None)
    return {
        # Over other work, or over waits too short to time, a ratio would say nothing.
        "ratio": reached if timed and needs_clock(config["criterion"]) and not broken else None,
        "checks": checks,
        "misconceptions": misconceptions,
        **(_verdict_on(broken, case) if broken else _by_criterion(case)),
    }


def _verdict_on(broken: Check, case: Case) -> Told:
    """Something does not hold: told by what has brought it about, where that is known."""
    explains = (found for found in case.misconceptions if broken["id"] == "order" or found["id"] not in _SLOW)
    reason = next(explains, None)
    # Of what has a name only this can come from a machine: a call misses its deadline, the learner's or the baseline's.
    if any(part.excuses(case) for part in PARTS) and (not reason or "deadline" in reason["id"]):
        # What the machine can bring about by itself is not held against anybody whose code let the loop go on.
        stalled = case.found("blocked-loop")
        return failed(stalled) if stalled else told("unstable", "disturbed")
    return failed(reason) if reason else told("failed", broken["messageKey"], broken["params"])


def _by_criterion(case: Case) -> Told:
    """A lab carries the part that judges by its criterion."""
    return next(verdict for part in PARTS if (verdict := part.verdict(case)))


def _disagreement(*spreads: float) -> Told | None:
    if all(one <= ALLOWED_SPREAD for one in spreads):
        return None
    # NaN if there is one, as in JavaScript.
    worst = next((one for one in spreads if isnan(one)), max(spreads))
    return told("unstable", "unstable", {"spread": _percent(worst), "allowed": _percent(ALLOWED_SPREAD)})


def _percent(share: float) -> str:
    return plain(round_to(share * 100, 0))
