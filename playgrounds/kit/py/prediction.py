"""The learner states the limit of the ratio before the run."""

from .part import Case, Misconception, Part, Told, check, clip, failed
from .ratio import never_overlapped
from .result import Check, LabConfig, Measurement
from .statistics import round_to

#: By how much a prediction may miss the limit, as a share of it: 2.67 is said for 8 / 3.
_TOLERANCE = 0.01


def _find(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    limit, stated = config["limit"], measurement["prediction"]
    if limit is None or not isinstance(stated, int | float):
        return []
    if abs(stated - limit["ratio"]) <= _TOLERANCE * limit["ratio"]:
        return []
    return [{"id": "wrong-limit", "params": {"predicted": round_to(stated, 2), "where": config["entry"]}}]


def _check(config: LabConfig, measurement: Measurement) -> list[Check]:
    """That it is right is judged when the code is."""
    stated, where = measurement["prediction"], config["entry"]
    if config["criterion"]["kind"] != "prediction":
        return []
    if stated is None:
        return [check("prediction", False, "no-prediction", {"where": where})]
    if isinstance(stated, str):
        return [check("prediction", False, "prediction-no-number", {"where": where, "found": clip(stated)})]
    return [check("prediction", True, "", {"predicted": stated})]


def _verdict(case: Case) -> Told | None:
    wrong = case.found("wrong-limit")
    # What never overlapped is told first: there is no limit yet to compare with.
    return failed(wrong) if wrong and not never_overlapped(case.learner) else None


prediction = Part(find=_find, check=_check, verdict=_verdict)
