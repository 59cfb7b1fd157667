"""What a run is judged by."""

import math
from typing import Any

#: Share of the limit that a run reaches to confirm what was predicted.
_CONFIRMING_SHARE = 0.85


def needs_clock(criterion: dict[str, Any]) -> bool:
    """Whether a verdict by this criterion compares times: a heartbeat that stops in every run has stopped."""
    return criterion["kind"] not in ("order", "facts", "heartbeat-gap")


def goal_of(criterion: dict[str, Any], limit: float | None) -> float:
    """The ratio that a criterion asks for: a share of the limit, which a lab of such a criterion has."""
    kind = criterion["kind"]
    if kind == "throughput-ratio":
        return float(criterion["min"])
    return (limit or math.nan) * float(criterion.get("min", _CONFIRMING_SHARE))
