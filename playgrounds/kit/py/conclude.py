"""The result of a run: figures, verdict, and the trace of the run nearest to the median."""

from collections.abc import Sequence
from typing import Any

from .judge import judge
from .messages import message, named
from .result import LabConfig, Measurement, RunError, RunResult, Sample, Side
from .statistics import median, ratio, round_down, round_to, spread
from .waits import longest_stall


def conclude(config: LabConfig, runtime: str, measurement: Measurement, *, timed: bool) -> RunResult:
    """The result of a run that was measured outside of any page."""
    judgement = judge(config, measurement, hidden=False, timed=timed)
    baseline, learner = measurement["samples"]["baseline"], measurement["samples"]["learner"]
    items = measurement["items"]
    reached = judgement["ratio"]
    return {
        **_header(config, runtime),
        "cases": [
            {"name": "baseline", "kind": config["baseline"], **_figures(baseline, items)},
            {"name": "learner", "kind": "async", **_figures(learner, items)},
        ],
        "ratio": None if reached is None else round_down(reached),
        # What is to be predicted is not told before.
        **({"limit": None} if _is_to_be_predicted(config, measurement) else {}),
        "checks": judgement["checks"],
        "misconceptions": [misconception["id"] for misconception in judgement["misconceptions"]],
        "verdict": judgement["verdict"],
        "messageKey": judgement["messageKey"],
        "message": message(judgement["messageKey"], judgement["params"], config["messages"]),
        "error": None,
        "trace": _trace("learner", learner),
        "baselineTrace": _trace("baseline", baseline),
    }


def _is_to_be_predicted(config: LabConfig, measurement: Measurement) -> bool:
    return config["criterion"]["kind"] == "prediction" and not isinstance(measurement["prediction"], int | float)


def conclude_error(config: LabConfig, runtime: str, error: RunError) -> RunResult:
    """The result of a run that could not be measured."""
    place = [error["file"], error["line"]]
    where = config["id"] if error["file"] is None else ":".join(str(part) for part in place if part)
    key = (error["kind"] == "thrown" and named(config["messages"], error["message"])) or error["kind"]
    return {
        **_header(config, runtime),
        "cases": [],
        "ratio": None,
        "checks": [],
        "misconceptions": [],
        "verdict": "error",
        "messageKey": key,
        "message": message(key, {"where": where, "detail": error["message"]}, config["messages"]),
        "error": error,
        "trace": None,
        "baselineTrace": None,
    }


def _header(config: LabConfig, runtime: str) -> dict[str, Any]:
    return {
        "schema": "run-result/1",
        "lab": config["id"],
        "language": config["language"],
        "runtime": runtime,
        "labVersion": config["version"],
        "limit": config["limit"]["ratio"] if config["limit"] else None,
        "criterion": config["criterion"],
    }


def _figures(samples: Sequence[Sample], items: int) -> dict[str, Any]:
    times = [sample["ms"] for sample in samples]
    return {
        "runs": len(samples),
        "samplesMs": [_round(ms) for ms in times],
        "medianMs": _round(median(times)),
        "spread": round_to(spread(times), 4),
        "itemsPerSecond": _round(ratio(items, median(times)) * 1000),
    }


def _trace(side: Side, samples: Sequence[Sample]) -> dict[str, Any]:
    middle = median([sample["ms"] for sample in samples])
    nearest = min(samples, key=lambda sample: abs(sample["ms"] - middle), default=None)
    tasks = nearest["observation"]["tasks"] if nearest else []
    return {
        "case": side,
        "stalledMs": _round(longest_stall(samples)),
        "tasks": [
            {
                **task,
                "start": _round(task["start"]),
                "end": _round(task["end"]),
                "spans": [{**span, "from": _round(span["from"]), "to": _round(span["to"])} for span in task["spans"]],
            }
            for task in tasks
        ],
    }


def _round(value: float) -> float:
    """Hundredths of a ms: finer than any of the clocks behind it."""
    return round_to(value, 2)
