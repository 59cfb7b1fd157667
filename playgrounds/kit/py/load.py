"""Loads a lab and both versions of its function."""

from importlib import import_module
from typing import Any

from .failure import RunFailure
from .lab import Lab
from .measure import Version
from .result import Side


def load_lab(entry: str) -> tuple[Lab, dict[Side, Version], object]:
    """The lab, the functions of the baseline and of the learner's file, and what that one predicts.

    The learner's code is loaded last, and what it raises passes through; RunFailure if it lacks the
    function.
    """
    lab: Lab = import_module("lab.lab").lab
    baseline: Version = getattr(import_module("baseline"), lab.entry)
    module = import_module(entry.removesuffix(".py"))
    learner: Any = getattr(module, lab.entry, None)
    if not callable(learner):
        raise RunFailure({"kind": "missing-export", "message": lab.entry, "file": entry, "line": None})
    return lab, {"baseline": baseline, "learner": learner}, getattr(module, "PREDICTED_LIMIT", None)
