import subprocess
import tempfile
import venv
from pathlib import Path

SHOW = 'command -v python; echo "${VIRTUAL_ENV:-unset}"'

with tempfile.TemporaryDirectory() as folder:
    venv.create(Path(folder, ".venv"), with_pip=False)
    commands = {
        "activated": f". .venv/bin/activate; {SHOW}",
        "next shell": 'echo "${VIRTUAL_ENV:-unset}"',
        "by its path": ".venv/bin/python -c 'import sys; print(sys.prefix)'",
    }
    for name, command in commands.items():
        output = subprocess.check_output(
            ["sh", "-c", command],
            cwd=folder,
            env={"PATH": "/usr/bin:/bin"},
            text=True,
        )
        print(f"{name}:", output.replace(folder + "/", "").split())
