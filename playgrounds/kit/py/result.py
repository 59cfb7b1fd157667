"""What a run of a lab yields: `run-result/1`, in the shape of its JSON. Times in ms, throughput in items/s.

playgrounds/kit/ts/result.ts says what each field means.
"""

from typing import Any, Literal, TypedDict

Params = dict[str, str | int | float]
Verdict = Literal["passed", "failed", "unstable", "error"]
Side = Literal["baseline", "learner"]
SIDES: tuple[Side, ...] = ("baseline", "learner")


class Text(TypedDict):
    """One text in both languages of the course."""

    ko: str
    en: str


class Check(TypedDict):
    """Something that no clock can excuse, and whether it holds."""

    id: str
    passed: bool
    messageKey: str
    params: Params


class RunError(TypedDict):
    """Why a run could not be measured; `file` and `line` are the learner's."""

    kind: Literal["syntax", "thrown", "forgotten-await", "nested-loop", "missing-export", "time-out", "exited"]
    message: str
    file: str | None
    line: int | None


Span = TypedDict(
    "Span",
    {
        "state": Literal["ready", "running", "waiting", "blocked"],
        "from": float,
        "to": float,
        "on": str,
        "line": int | None,
    },
)


class Task(TypedDict):
    """One operation. `pending`: it had not finished when the version returned."""

    id: int
    label: str
    parent: int
    start: float
    end: float
    state: Literal["done", "error", "cancelled", "pending"]
    spans: list[Span]


class Seen(TypedDict):
    """What counts of a run, at the moment its version returned."""

    calls: int
    #: What the lab's own world counted, by name.
    facts: dict[str, float]
    peakConcurrency: int
    unfinished: int
    #: Longest time for which code other than the backend's kept the event loop from all else, in ms.
    stalledMs: float


class Observation(Seen):
    """All that the backend saw of one run."""

    blocked: int
    tasks: list[Task]


class Sample(TypedDict):
    """One timed run: from the call until what it returned has settled, in ms."""

    ms: float
    result: str
    observation: Observation


class Measurement(TypedDict):
    """Plain data, so that another process or realm can judge it."""

    items: int
    #: The ratio that the learner expects at best; as text what is no number; None where none is stated.
    prediction: float | str | None
    samples: dict[Side, list[Sample]]


#: `lab.json` of an assembled project; playgrounds/kit/ts/lab.ts says what each field means.
LabConfig = dict[str, Any]
RunResult = dict[str, Any]
