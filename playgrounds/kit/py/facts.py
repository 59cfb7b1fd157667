"""What the lab's own world has counted."""

import math

from .part import Misconception, Part, check
from .result import Check, LabConfig, Measurement, Params


def _unmet(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    """Expectations of the lab about its world that a run did not meet, each with the fact furthest from it."""
    seen = [sample["observation"] for sample in measurement["samples"]["learner"]]
    found: list[Misconception] = []
    for expectation in config.get("expectations", []):
        values = [observation["facts"].get(expectation["fact"], math.nan) for observation in seen]
        low, high = expectation.get("min", -math.inf), expectation.get("max", math.inf)
        least, most = min(values), max(values)
        if least >= low and most <= high:
            continue
        actual, expected = (least, low) if least < low else (most, high)
        params: Params = {
            "actual": actual,
            "expected": expected if math.isfinite(expected) else "–",
            "where": config["entry"],
        }
        found.append({"id": expectation["misconception"], "params": params})
    return found


def _check(config: LabConfig, measurement: Measurement) -> list[Check]:
    return [check(found["id"], False, found["id"], found["params"]) for found in _unmet(config, measurement)]


facts = Part(find=_unmet, check=_check)
