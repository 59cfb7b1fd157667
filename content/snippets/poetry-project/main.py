import os
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import poetry.console  # noqa: F401
except ImportError:
    raise SystemExit("python3 -m pip install poetry")

PACKAGE = "async def greet():\n    return 'hello'\n"
PROGRAM = """
import asyncio, sys, greeting
print(asyncio.run(greeting.greet()), "from", sys.prefix)
"""
SETTINGS = """
[tool.poetry]
name = "greeting"
version = "1.0.0"
description = "stands for a package of PyPI"
authors = []

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
"""

with tempfile.TemporaryDirectory() as folder:
    greeting, app = Path(folder, "greeting"), Path(folder, "app")
    for project in (greeting, app):
        project.mkdir()
    (greeting / "pyproject.toml").write_text(SETTINGS)
    (greeting / "greeting.py").write_text(PACKAGE)
    (app / "main.py").write_text(PROGRAM)
    own = {"POETRY_VIRTUALENVS_IN_PROJECT": "true", "POETRY_CACHE_DIR": folder}

    def run(*words):
        command = [sys.executable, "-m", "poetry", "--no-interaction", *words]
        env = os.environ | own
        ran = subprocess.run(command, cwd=app, env=env, capture_output=True, text=True)
        if ran.returncode != 0:
            raise SystemExit(ran.stdout + ran.stderr)
        return ran.stdout.strip().replace(os.path.realpath(folder) + "/", "")

    run("init", "--name", "app")
    run("add", "--editable", "../greeting")
    for name in ("pyproject.toml", "poetry.lock"):
        lines = (app / name).read_text().splitlines()
        print(name, [line for line in lines if "greeting" in line])
    print(run("run", "python", "main.py"))
    print(run("env", "info", "--path"))
