import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PACKAGE = """
import asyncio

async def greet():
    await asyncio.sleep(0.1)
    return "hello"
"""
PROGRAM = "import asyncio, greeting\nprint(asyncio.run(greeting.greet()))\n"

with tempfile.TemporaryDirectory() as folder:
    for name in ["a", "b"]:
        venv.create(Path(folder, name), with_pip=False)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = Path(folder, "a", "lib", version, "site-packages")
    (packages / "greeting.py").write_text(PACKAGE)
    Path(folder, "main.py").write_text(PROGRAM)
    for name in ["a", "b"]:
        command = [str(Path(folder, name, "bin", "python")), "main.py"]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        print(f"--- {name}/bin/python main.py: exit code {ran.returncode}")
        print((ran.stdout + ran.stderr).replace(folder + "/", ""), end="")
