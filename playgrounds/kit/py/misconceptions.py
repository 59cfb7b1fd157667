"""Recognises a wrong version by what the backend saw: counts, overlap, order. Never by its text."""

from .part import Misconception, Recogniser
from .parts import PARTS
from .result import LabConfig, Measurement
from .waits import late


def recognise(config: LabConfig, measurement: Measurement) -> list[Misconception]:
    """Those of the lab that the learner's runs show, in the order in which the lab names them: the first is told."""
    named = config["misconceptions"]
    found: list[Misconception] = []
    for part in PARTS:
        for name, times_in in part.recognisers.items():
            found += _counted(name, times_in, config["entry"], measurement)
        found += part.find(config, measurement)
    wanted = [misconception for misconception in found if misconception["id"] in named]
    return sorted(wanted, key=lambda misconception: named.index(misconception["id"]))


def _counted(name: str, times_in: Recogniser, entry: str, measurement: Measurement) -> list[Misconception]:
    runs, baseline = measurement["samples"]["learner"], measurement["samples"]["baseline"][0]
    counts = [times_in(run, baseline) for run in runs]
    count = max(counts, default=0)
    if count == 0:
        return []
    tasks = runs[counts.index(count)]["observation"]["tasks"]
    spans = [span for task in (late(tasks) if name == "partly-overlapped" else tasks) for span in task["spans"]]
    fitting = [span["line"] for span in spans if name != "blocking-in-async" or span["state"] == "blocked"]
    # What a pool does by itself has no line of the learner's.
    line = next((line for line in fitting if line is not None), None)
    return [{"id": name, "params": {"count": count, "where": f"{entry}:{line}" if line else entry}}]
