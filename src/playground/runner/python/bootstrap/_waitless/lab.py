"""Measures a lab with the kit that travels in its own files. The samples go to the page, which judges them."""

from collections.abc import Callable
from json import dumps
from typing import TYPE_CHECKING, Any

from .project import Project

if TYPE_CHECKING:
    from .page import Page


class Exited(Exception):
    """The learner's code asked to end the program; its cause is the `SystemExit`."""


def measure_lab(page: "Page", runs: int, scale: float) -> Callable[[Project], None]:
    """What runs in place of a main file. `runs` of each version, with waits multiplied by `scale`."""

    def body(project: Project) -> None:
        # The kit before all else: it takes its clocks before learner code could replace them.
        from kit.load import load_lab
        from kit.measure import MeasureOptions, measure

        def on_run(side: str, run: int) -> None:
            page.lab_run(side, run, runs)

        try:
            lab, versions, prediction = load_lab(project.entry)
            measurement = measure(MeasureOptions(lab, versions, project.entry, runs, scale, on_run, prediction))
        except SystemExit as error:
            raise Exited from error
        page.measured(dumps(measurement))

    return body


def lab_error(error: BaseException, project: Project) -> dict[str, Any]:
    """The `RunError` of a lab that could not be measured, as the kit tells it elsewhere."""
    from kit.failure import to_run_error

    cause = error.__cause__ if isinstance(error, Exited) and error.__cause__ else error
    return to_run_error(cause, project.entry)
