"""Runs main.py of the current folder with `_waitless` in place of the interpreter; the outcome goes to a file."""

import json
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from _waitless.program import run_main, run_to_end
from _waitless.project import Project

outcome_file = Path(sys.argv[2])
folder = Path.cwd()
sys.path[:] = [path for path in sys.path if path not in ("", str(Path(__file__).parent), str(folder))]
files = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
project = Project(folder, files, "main.py")
project.lay_out()
outcome_file.write_text(json.dumps(run_to_end(run_main, project)), encoding="utf-8")
