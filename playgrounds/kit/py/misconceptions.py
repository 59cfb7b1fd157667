"""Recognises a wrong version by what the backend saw: counts, overlap, order. Never by its text."""

import json
import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, TypedDict

from . import service_misconceptions as service
from .bounds import is_work, peak_of_work
from .canonical import canonical, count_promises
from .items import labels_of
from .result import LabConfig, Measurement, Observation, Params, Sample, Task
from .statistics import round_to

#: By how much a prediction may miss the limit, as a share of it: 2.67 is said for 8 / 3.
PREDICTION_TOLERANCE = 0.01
#: A loop that stands still for less is no matter of the learner's code, in ms: a busy machine alone makes up to 10.
STALL_MS = 40
#: How many times as long as in the baseline a loop stands still if it is the learner's doing.
STALL_FACTOR = 3
#: Of two operations that end so close together, either may be collected first, in ms.
TIE_MS = 15


class Misconception(TypedDict):
    """One that a run shows. `where` of its parameters tells the learner's file and line."""

    id: str
    params: Params


def _missing_await(seen: Observation, result: str, baseline: Sample) -> int:
    """Started but not awaited: the version returned before its operations did."""
    return 0 if _is_complete(seen, baseline) else max(seen["unfinished"], count_promises(result))


def _promise_in_result(seen: Observation, result: str, baseline: Sample) -> int:
    """Waited for, and yet returned as tasks in place of what they hold."""
    return count_promises(result) if _is_complete(seen, baseline) else 0


def _completion_order(seen: Observation, result: str, baseline: Sample) -> int:
    """Collected as they ended, although they were asked for in another order."""
    tasks = seen["tasks"]
    is_so = result != baseline["result"] and _is_by_end(tasks, result, baseline)
    return len(tasks) if is_so and result != _answers(tasks, baseline) else 0


def _blocking_in_async(seen: Observation, _result: str, _baseline: Sample) -> int:
    """A blocking call stays blocking inside an async function, gather or not: the two look the same."""
    return seen["blocked"]


def _await_in_loop(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Each wait began after the one before had ended."""
    calls = seen["calls"] - sum(not is_work(task) for task in seen["tasks"])
    in_turn = _is_clean(seen) and calls > 1 and peak_of_work(seen) == 1
    return calls if in_turn and service.stuck_on_one(seen) == 0 else 0


def _partly_overlapped(seen: Observation, _result: str, _baseline: Sample) -> int:
    """Some overlapped; these began only after another had ended."""
    return len(late(seen["tasks"])) if _is_clean(seen) and seen["peakConcurrency"] > 1 else 0


#: How many times each shows in one run. The first found is the first told.
_RECOGNISERS: dict[str, service.Recogniser] = {
    **service.FIRST,
    "missing-await": _missing_await,
    "promise-in-result": _promise_in_result,
    "completion-order": _completion_order,
    **service.LATER,
    "blocking-in-async": _blocking_in_async,
    "await-in-loop": _await_in_loop,
    "partly-overlapped": _partly_overlapped,
}


def recognise(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    """Those of the lab that the learner's runs show, in the order in which the lab names them."""
    found: list[Misconception] = []
    samples, baseline = measurement["samples"]["learner"], measurement["samples"]["baseline"][0]
    for name, recogniser in _RECOGNISERS.items():
        counts = [recogniser(sample["observation"], sample["result"], baseline) for sample in samples]
        count = max(counts, default=0)
        if count == 0 or name not in config["misconceptions"]:
            continue
        tasks = samples[counts.index(count)]["observation"]["tasks"]
        spans = [span for task in (late(tasks) if name == "partly-overlapped" else tasks) for span in task["spans"]]
        fitting = (span for span in spans if name != "blocking-in-async" or span["state"] == "blocked")
        # What a pool does by itself has no line of the learner's.
        span = next((span for span in fitting if span["line"] is not None), None)
        where = f"{config['entry']}:{span['line']}" if span and span["line"] else config["entry"]
        found.append({"id": name, "params": {"count": count, "where": where}})
    shown = [
        *found,
        *_blocked_loop(config, measurement["samples"]["baseline"], samples),
        *_wrong_limit(config, measurement["prediction"]),
        *unmet(config, samples),
    ]
    return sorted(shown, key=lambda misconception: config["misconceptions"].index(misconception["id"]))


def unmet(config: LabConfig, learner: Sequence[Sample]) -> list[Misconception]:
    """Expectations of the lab about its world that a run did not meet, each with the fact furthest from it."""
    found: list[Misconception] = []
    for expectation in config.get("expectations", []):
        values = [sample["observation"]["facts"].get(expectation["fact"], math.nan) for sample in learner]
        low, high = expectation.get("min", -math.inf), expectation.get("max", math.inf)
        least, most = min(values), max(values)
        if least >= low and most <= high:
            continue
        is_short = least < low
        expected = low if is_short else high
        params: Params = {
            "actual": least if is_short else most,
            "expected": expected if math.isfinite(expected) else "–",
            "where": config["entry"],
        }
        found.append({"id": expectation["misconception"], "params": params})
    return found


def _blocked_loop(config: LabConfig, baseline: Sequence[Sample], learner: Sequence[Sample]) -> list[Misconception]:
    """The learner's own code kept the loop: in every run, so that nothing else of the machine is taken for it."""
    ms = longest_stall(learner)
    if config["criterion"]["kind"] == "heartbeat-gap":
        is_own = ms > config["criterion"]["maxMs"]
    else:
        is_own = ms >= STALL_MS and ms >= STALL_FACTOR * longest_stall(baseline)
    if not is_own or "blocked-loop" not in config["misconceptions"]:
        return []
    return [{"id": "blocked-loop", "params": {"ms": round_to(ms, 0), "where": config["entry"]}}]


def longest_stall(samples: Sequence[Sample]) -> float:
    """For how long the loop stands still at most, in ms: of the run in which the machine disturbed least."""
    return min(_stalls(samples))


def _stalls(samples: Sequence[Sample]) -> list[float]:
    return [sample["observation"]["stalledMs"] for sample in samples]


def _wrong_limit(config: LabConfig, prediction: float | str | None) -> list[Misconception]:
    limit = config["limit"]
    if config["criterion"]["kind"] != "prediction" or limit is None or prediction is None or isinstance(prediction, str):
        return []
    if abs(prediction - limit["ratio"]) <= PREDICTION_TOLERANCE * limit["ratio"]:
        return []
    return [{"id": "wrong-limit", "params": {"predicted": round_to(prediction, 2), "where": config["entry"]}}]


def late(tasks: Sequence[Task]) -> list[Task]:
    """Operations that began only after another had ended."""
    first_end = min((task["end"] for task in tasks), default=0)
    return [task for task in tasks if task["start"] >= first_end]


def _is_by_end(tasks: Sequence[Task], result: str, baseline: Sample) -> bool:
    """Whether the items of a result are those of the baseline, in the order in which their operations ended."""
    ends = {task["label"]: task["end"] for task in sorted(tasks, key=lambda task: task["end"])}
    end_of = {canonical(item): ends.get(label, math.nan) for label, item in _labelled(baseline).items()}
    items = json.loads(result)
    if not isinstance(items, list) or len(items) != len(end_of):
        return False
    texts = [canonical(item) for item in items]
    order = [end_of.get(text, math.nan) for text in texts]
    in_turn = all(end >= before - TIE_MS for before, end in pairwise(order))
    return len(set(texts)) == len(end_of) and in_turn


def _answers(tasks: Sequence[Task], baseline: Sample) -> str:
    """The baseline's items in the order of other operations."""
    items = _labelled(baseline)
    return canonical([items[label] for label in labels_of(tasks) if label in items])


def _labelled(baseline: Sample) -> dict[str, Any]:
    """The items of the baseline's result by the labels of their operations; none where they are not as many."""
    items = json.loads(baseline["result"])
    labels = labels_of(baseline["observation"]["tasks"])
    return dict(zip(labels, items, strict=True)) if isinstance(items, list) and len(items) == len(labels) else {}


def _is_complete(seen: Observation, baseline: Sample) -> bool:
    return seen["unfinished"] == 0 and seen["calls"] >= baseline["observation"]["calls"]


def _is_clean(seen: Observation) -> bool:
    return seen["blocked"] + seen["unfinished"] == 0
