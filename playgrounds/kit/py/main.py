"""Starts the lab: python3 main.py [--json]"""

# ruff: noqa: UP036
import sys

# Whoever has an older one is told so.
if sys.version_info < (3, 11):
    version = sys.version.split()[0]
    print(f"Python {version}: 3.11 이상이 필요합니다. / Use Python 3.11 or newer.", file=sys.stderr)
    sys.exit(2)

from kit.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
