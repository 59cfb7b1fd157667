"""The same programs by `_waitless` and by CPython itself: what they print and how they end."""

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

import _waitless

Ended = subprocess.CompletedProcess[str]

HERE = Path(__file__).parent
BOOTSTRAP = Path(_waitless.__file__ or "").parents[1]
#: In the page, frames that are not the learner's are left out.
FOREIGN_FRAME = re.compile(r'([ |]*)  File "(?!main\.py|<)[^"]*", line \d+, in .*\n(?:\1    .*\n)*')


class Programs(unittest.TestCase):
    def check_end(self, source: str) -> dict[str, Any]:
        """Compares only how the program ends."""
        told, ours, theirs = self.run_both(source)
        self.assertEqual(told["exitCode"], theirs.returncode)
        self.assertEqual(ours.stderr != "", theirs.stderr != "")
        return told

    def check(self, source: str, **others: str) -> dict[str, Any]:
        """Compares the two and returns the outcome. `others`: further modules by name."""
        told, ours, theirs = self.run_both(source, **others)
        self.assertEqual(ours.stdout, theirs.stdout)
        self.assertEqual(ours.stderr, theirs.stderr)
        self.assertEqual(told["exitCode"] if told["kind"] == "done" else 1, theirs.returncode)
        return told

    def run_both(self, source: str, **others: str) -> tuple[dict[str, Any], Ended, Ended]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name).resolve()
            for module, text in {"main": source, **others}.items():
                (folder / f"{module}.py").write_text(text, encoding="utf-8")
            outcome = folder / "outcome.json"
            ours = self.run_python(folder, str(HERE / "run_program.py"), str(BOOTSTRAP), str(outcome))
            theirs = self.run_python(folder, "main.py")
            told = json.loads(outcome.read_text(encoding="utf-8"))
            printed = theirs.stderr.replace(f"{folder}/", "").replace("<sys>:0", "sys:1")
            own = {f"{module}.py" for module in others}
            theirs.stderr = without_foreign_frames(printed, own)
        return told, ours, theirs

    @staticmethod
    def run_python(folder: Path, *args: str) -> Ended:
        return subprocess.run(
            [sys.executable, "-B", "-X", "utf8", *args],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )

    def test_a_program_that_ends_well(self) -> None:
        self.assertEqual(self.check("print('안녕', __name__)"), {"kind": "done", "exitCode": 0})

    def test_exit_codes(self) -> None:
        for argument in ("", "0", "3", "'사유'", "None", "True", "256"):
            with self.subTest(argument=argument):
                self.check(f"import sys\nprint(1)\nsys.exit({argument})")

    def test_an_error_has_its_file_and_line(self) -> None:
        told = self.check("def find(users):\n    return users[3]\n\n\nfind([])\n")
        self.assertEqual(
            told["error"],
            {
                "kind": "thrown",
                "message": "IndexError: list index out of range",
                "file": "main.py",
                "line": 2,
            },
        )

    def test_an_error_in_a_module_of_the_learner(self) -> None:
        told = self.check("import users\n\nusers.find()\n", users="def find():\n    raise KeyError('x')\n")
        self.assertEqual(told["error"]["file"], "users.py")
        self.assertEqual(told["error"]["line"], 2)

    def test_top_level_await_is_a_syntax_error(self) -> None:
        told = self.check("import asyncio\n\nawait asyncio.sleep(1)\n")
        self.assertEqual(
            told["error"],
            {
                "kind": "syntax",
                "message": "SyntaxError: 'await' outside function",
                "file": "main.py",
                "line": 3,
            },
        )

    def test_syntax_errors(self) -> None:
        for source in ("print('a'\n", "f(]\n", "x = = 1\n", "if True:\n  a\n b\n"):
            with self.subTest(source=source):
                self.assertEqual(self.check(source)["error"]["kind"], "syntax")

    def test_a_syntax_error_in_a_module_of_the_learner(self) -> None:
        told = self.check("import users\n", users="a = 1\nb = = 2\n")
        self.assertEqual(
            (told["error"]["kind"], told["error"]["file"], told["error"]["line"]), ("syntax", "users.py", 2)
        )

    def test_a_syntax_error_of_eval_is_thrown(self) -> None:
        self.assertEqual(self.check("eval('1 +')")["error"]["kind"], "thrown")

    def test_causes_and_contexts(self) -> None:
        self.check("try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise ValueError('x') from error\n")
        self.check("try:\n    1 / 0\nexcept ZeroDivisionError:\n    int('x')\n")

    def test_an_error_inside_asyncio_run(self) -> None:
        told = self.check(
            "import asyncio\n\n\nasync def main():\n    await asyncio.wait([main()])\n\n\nasyncio.run(main())\n"
        )
        self.assertEqual(told["error"]["line"], 5)

    def test_exception_groups(self) -> None:
        self.check(
            "import asyncio\n\n\nasync def fail(n):\n    raise ValueError(n)\n\n\nasync def main():\n"
            "    async with asyncio.TaskGroup() as group:\n        group.create_task(fail(1))\n"
            "        group.create_task(fail(2))\n\n\nasyncio.run(main())\n"
        )

    def test_a_coroutine_that_nobody_awaits(self) -> None:
        self.check("async def work():\n    pass\n\n\nwork()\nprint('end')\n")

    def test_a_coroutine_that_a_name_still_holds_at_the_end(self) -> None:
        self.check("async def work():\n    pass\n\n\ncoroutine = work()\nprint('end')\n")

    def test_an_exception_that_nobody_retrieves(self) -> None:
        self.check(
            "import asyncio\n\n\nasync def fail():\n    raise ValueError('no')\n\n\nasync def main():\n"
            "    task = asyncio.create_task(fail())\n    await asyncio.sleep(0.01)\n    print('end')\n\n\n"
            "asyncio.run(main())\n"
        )

    def test_exit_handlers_and_hooks(self) -> None:
        self.check("import atexit\natexit.register(print, 'bye')\nprint('hi')\n")
        self.check("import sys\nsys.excepthook = lambda kind, value, trace: print('hook', value)\n1 / 0\n")

    def test_streams_that_the_program_replaced(self) -> None:
        self.check("import sys\nsys.stdout = None\n")
        told = self.check_end(
            "import sys\n\n\nclass Broken:\n    def write(self, text):\n        pass\n\n\nsys.stdout = Broken()\n"
        )
        self.assertEqual(told, {"kind": "done", "exitCode": 120})

    def test_modules_and_files_beside_the_program(self) -> None:
        self.check(
            "import sys, users\nprint(users.NAMES, open('users.py').read(), sys.argv, __file__[-7:])\n",
            users="NAMES = ['하늘']\n",
        )

    def test_the_main_module_can_be_imported(self) -> None:
        self.check(
            "import dataclasses, pickle\n@dataclasses.dataclass\nclass User:\n    name: str\n"
            "print(pickle.loads(pickle.dumps(User('바다'))))\n"
        )

    def test_memory_that_runs_out_is_a_limit(self) -> None:
        self.assertEqual(self.check("raise MemoryError\n"), {"kind": "limit", "limit": "memory"})


def without_foreign_frames(text: str, own: set[str]) -> str:
    """What CPython printed, less the frames of the standard library."""

    def keep(match: re.Match[str]) -> str:
        return match.group() if any(f'File "{name}"' in match.group() for name in own) else ""

    return FOREIGN_FRAME.sub(keep, text)


if __name__ == "__main__":
    unittest.main()
