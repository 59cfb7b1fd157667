"""The command line of an assembled project: measures, prints the report, exits."""

import argparse
import json
import math
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .conclude import conclude, conclude_error
from .failure import to_run_error
from .load import load_lab
from .measure import MeasureOptions, measure
from .report import report
from .result import LabConfig, RunResult

_EXIT_CODES = {"passed": 0, "failed": 1, "unstable": 2, "error": 2}
_RUNTIME = "cpython"


def main(arguments: Sequence[str]) -> int:
    """Runs the lab of this project and returns the exit code. With `--json` the result is the last line."""
    config: LabConfig = json.loads((Path(__file__).parents[1] / "lab.json").read_text(encoding="utf-8"))
    options = _parse(arguments, config)
    sys.stdout.reconfigure(encoding="utf-8")
    watchdog = threading.Timer(options.timeout_ms / 1000, _stop, (config, options))
    watchdog.daemon = True
    watchdog.start()
    result = _run(config, options)
    watchdog.cancel()
    _print(result, config, options)
    return _EXIT_CODES[result["verdict"]]


def _run(config: LabConfig, options: argparse.Namespace) -> RunResult:
    try:
        lab, versions, prediction = load_lab(config["entry"])
        measured = measure(
            MeasureOptions(lab, versions, config["entry"], options.runs, options.scale, prediction=prediction)
        )
    except KeyboardInterrupt:
        raise
    # Also what `sys.exit` raises: the learner's code must not end the measuring.
    except BaseException as error:
        return conclude_error(config, _RUNTIME, to_run_error(error, config["entry"]))
    return conclude(config, _RUNTIME, measured, timed=not options.untimed)


def _stop(config: LabConfig, options: argparse.Namespace) -> None:
    """Ends a run that does not end by itself, wherever it hangs."""
    seconds = f"{options.timeout_ms / 1000:g}"
    error = conclude_error(
        config, _RUNTIME, {"kind": "time-out", "message": seconds, "file": config["entry"], "line": None}
    )
    _print(error, config, options)
    os._exit(_EXIT_CODES[error["verdict"]])


def _print(result: RunResult, config: LabConfig, options: argparse.Namespace) -> None:
    if options.json:
        text = json.dumps(finite(result), ensure_ascii=False, separators=(",", ":"))
    else:
        text = report(result, config, options.locale)
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def finite(value: Any) -> Any:
    """A result with null for figures that are none: JSON knows no NaN."""
    if isinstance(value, dict):
        return {key: finite(part) for key, part in value.items()}
    if isinstance(value, list):
        return [finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _parse(arguments: Sequence[str], config: LabConfig) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 main.py")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--locale", default=_locale(config))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--untimed", action="store_true")
    parser.add_argument("--timeout-ms", type=int, default=30_000)
    options = parser.parse_args(arguments)
    # Korean unless English is asked for: where LANG says nothing, readers of this course read Korean.
    options.locale = "en" if options.locale.startswith("en") else "ko"
    return options


def _locale(config: LabConfig) -> str:
    return os.environ.get("WAITLESS_LANG") or config.get("locale") or os.environ.get("LANG") or "ko"
