"""Times compare only over the same work with the same results."""

import json
from collections.abc import Sequence
from itertools import zip_longest

from .canonical import canonical
from .part import Part, check, clip
from .result import Check, LabConfig, Measurement, Params, Sample


def _check(_config: LabConfig, measurement: Measurement) -> list[Check]:
    baseline, learner = measurement["samples"]["baseline"], measurement["samples"]["learner"]
    return [_results_equal(baseline, learner), _same_work(baseline, learner)]


results = Part(check=_check)


def _results_equal(baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected = baseline[0]["result"]
    other = next((sample["result"] for sample in [*baseline, *learner] if sample["result"] != expected), None)
    params: Params = {} if other is None else _difference(expected, other)
    return check("results-equal", other is None, "results-differ", params)


def _difference(expected: str, actual: str) -> Params:
    """Of two lists the first items that differ: a long list would be cut off before them."""
    wanted, got = json.loads(expected), json.loads(actual)
    lists = isinstance(wanted, list) and isinstance(got, list)
    if not lists or expected == clip(expected):
        return {"expected": clip(expected), "actual": clip(actual)}
    texts = [[canonical(item) for item in items] for items in (wanted, got)]
    pairs = zip_longest(*texts, fillvalue="–")
    at, (one, other) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
    return {"expected": clip(f"[{at}] {one}"), "actual": clip(f"[{at}] {other}")}


def _same_work(baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected, actual = _finished(baseline), _finished(learner)
    return check("same-work", actual >= expected, "less-work", {"expected": expected, "actual": actual})


def _finished(samples: Sequence[Sample]) -> int:
    return min(sample["observation"]["calls"] - sample["observation"]["unfinished"] for sample in samples)
