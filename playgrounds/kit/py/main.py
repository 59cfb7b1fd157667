"""Starts the lab: python3 main.py [--json]"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so
    version = sys.version.split()[0]
    print(
        f"Python {version}: 3.11 이상이 필요합니다. / This is Python {version}. Use Python 3.11 or newer.",
        file=sys.stderr,
    )
    sys.exit(2)

from kit.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
