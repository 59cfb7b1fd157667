"""Runs a notebook as a kernel does: cells one after another inside a running loop, each of which may await.

`python3 run_notebook.py FILE` prints what the cells print. A cell that raises ends it, with the traceback, as a kernel
ends "Run all". `%%writefile`, the only magic that the notebooks use, is done here.
"""

import ast
import asyncio
import inspect
import json
import sys
from pathlib import Path


async def run(cells: list[dict[str, str]]) -> None:
    """All code cells, with the names of one module."""
    names = {"__name__": "__main__"}
    for number, cell in enumerate(cells, start=1):
        if cell["cell_type"] != "code":
            continue
        first, _, rest = cell["source"].partition("\n")
        magic, _, path = first.partition(" ")
        if magic == "%%writefile":
            Path(path).write_text(rest, encoding="utf-8")
            continue
        code = compile(cell["source"], f"<cell {number}>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        outcome = eval(code, names)
        if inspect.isawaitable(outcome):
            await outcome


if __name__ == "__main__":
    asyncio.run(run(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["cells"]))
