"""The learner's files: where they lie and which frames are theirs."""

import linecache
import os
import sys
from collections.abc import Mapping
from pathlib import Path

#: What measures a lab travels with its files, and is no more the learner's than Python is.
_KIT = "kit/"


class Project:
    """A folder with the files of one run; paths are relative to it, as tracebacks show them."""

    def __init__(self, root: Path, files: Mapping[str, str], entry: str) -> None:
        self.root = root
        self.entry = entry
        self.files = files

    def lay_out(self) -> None:
        """Writes the files and makes their folder that of the program, as a shell would have."""
        for path, text in self.files.items():
            target = self.root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        os.chdir(self.root)
        sys.path.insert(0, str(self.root))
        sys.argv = [self.entry]
        # Tracebacks show the lines that were started, even after the program has changed its folder.
        lines = self.files[self.entry].splitlines(keepends=True)
        linecache.cache[self.entry] = (len(lines), None, lines, self.entry)

    def relative(self, filename: str) -> str | None:
        """Path of a learner's file by the name that its code has; None for all other code."""
        path = filename.removeprefix(f"{self.root}{os.sep}")
        return path if path in self.files and not path.startswith(_KIT) else None
