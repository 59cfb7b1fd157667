"""What makes the page's interpreter behave like `python3 main.py`, and tells what a program's tasks do.

Runs inside Pyodide; all but `prepare` and `program` also on CPython 3.11 or newer, where it is tested.
"""
