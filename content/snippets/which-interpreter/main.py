import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import asyncio, sys, sysconfig
from pathlib import Path

async def main():
    await asyncio.sleep(0.1)
    print(sys.version_info[:2])
    print(sys.prefix)
    print(sys.base_prefix)
    print(sysconfig.get_path("purelib"))
    print(Path(asyncio.__file__).parent.parent)

asyncio.run(main())
"""

with tempfile.TemporaryDirectory() as project:
    env = Path(project).resolve() / ".venv"
    subprocess.check_call([sys.executable, "-m", "venv", "--without-pip", env])
    python = env / "bin" / "python"  # Windows: env / "Scripts" / "python.exe"
    seen = subprocess.check_output([python, "-c", PROGRAM], text=True).splitlines()
    version, prefix, base, packages, library = seen
    print("same Python version:", version == str(sys.version_info[:2]))
    print("sys.prefix is .venv:", prefix == str(env))
    print("sys.base_prefix is the original Python:", base == sys.base_prefix)
    print("packages come from .venv:", Path(packages).is_relative_to(env))
    print("asyncio comes from .venv:", Path(library).is_relative_to(env))
