"""Runs notebooks in real Jupyter kernels, and tells what they printed as JSON: `python3 run_in_kernel.py FILE…`."""

import json
import sys
import tempfile

import nbformat
from nbclient import NotebookClient


def text_of(cell: dict) -> str:
    """What a cell printed, and the error that it ended with."""
    return "".join(output.get("text", "") or output.get("evalue", "") for output in cell.get("outputs", []))


told = []
for path in sys.argv[1:]:
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    with tempfile.TemporaryDirectory() as folder:
        NotebookClient(notebook, timeout=90, kernel_name="python3", allow_errors=True, resources={"metadata": {"path": folder}}).execute()
    told.append("".join(text_of(cell) for cell in notebook.cells if cell.cell_type == "code"))
print(json.dumps(told))
