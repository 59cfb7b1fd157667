import os
from pathlib import Path

try:
    from mypy import api
except ImportError:
    raise SystemExit("python3 -m pip install mypy")

# The program above, in the folder next to this one.
os.chdir(Path(__file__).parent.parent / "hints-are-not-enforced")
report, problems, status = api.run(["--strict", "--cache-dir", os.devnull, "main.py"])
print(report, problems, sep="", end="")
