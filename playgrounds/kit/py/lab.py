"""What `lab/lab.py` of every lab gives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from .backend import Backend


@dataclass(frozen=True)
class Lab:
    """One lab: the function to measure and what it is given."""

    #: Name of the function that the learner's file and the baseline define.
    entry: str
    #: Items that one run completes.
    items: int
    #: Arguments of one run. Every run gets a backend of its own.
    prepare: Callable[[Backend], Sequence[Any]]
    #: How the version is used, where it is not called just once with these arguments: gets it, then them.
    run: Callable[..., Any] | None = None
    #: What the lab's own world has counted, asked for with the arguments the moment the run is over.
    facts: Callable[..., dict[str, float]] | None = None
