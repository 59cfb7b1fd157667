"""Times compare only over the same work with the same results."""

import json
from collections.abc import Sequence
from itertools import zip_longest

from .canonical import canonical
from .messages import named
from .part import Part, check, clip
from .result import Check, LabConfig, Measurement, Params, Sample


def _check(config: LabConfig, measurement: Measurement) -> list[Check]:
    baseline, learner = measurement["samples"]["baseline"], measurement["samples"]["learner"]
    return [_results_equal(config, baseline, learner), _same_work(baseline, learner)]


results = Part(check=_check)


def _results_equal(config: LabConfig, baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected = baseline[0]["result"]
    actual = next((sample["result"] for sample in [*baseline, *learner] if sample["result"] != expected), None)
    if actual is None:
        return check("results-equal", True, "", {})
    wanted, got = _items(expected), _items(actual)
    usual = "other-order" if sorted(wanted) == sorted(got) else "results-differ"
    key = named(config["messages"], actual, expected) or usual
    return check("results-equal", False, key, _difference(expected, actual, wanted, got))


def _items(result: str) -> list[str]:
    """Those of a list, as text; what is no list is one by itself."""
    value = json.loads(result)
    return [canonical(item) for item in value] if isinstance(value, list) else [result]


def _difference(expected: str, actual: str, wanted: list[str], got: list[str]) -> Params:
    """Of two lists the first items that differ: a long list would be cut off before them."""
    if actual[0] != "[" or expected == clip(expected):
        return {"expected": clip(expected), "actual": clip(actual)}
    pairs = zip_longest(wanted, got, fillvalue="–")
    at, (one, other) = next((at, pair) for at, pair in enumerate(pairs) if pair[0] != pair[1])
    return {"expected": clip(f"[{at}] {one}"), "actual": clip(f"[{at}] {other}")}


def _same_work(baseline: Sequence[Sample], learner: Sequence[Sample]) -> Check:
    expected, actual = _finished(baseline), _finished(learner)
    return check("same-work", actual >= expected, "less-work", {"expected": expected, "actual": actual})


def _finished(samples: Sequence[Sample]) -> int:
    return min(sample["observation"]["calls"] - sample["observation"]["unfinished"] for sample in samples)
