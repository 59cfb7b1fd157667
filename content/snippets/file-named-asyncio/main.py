import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import asyncio
from pathlib import Path

async def main():
    await asyncio.sleep(0.1)
    print("done")

print("imported:", Path(asyncio.__file__).name)
asyncio.run(main())
"""

with tempfile.TemporaryDirectory() as folder:
    for name in ["asyncio.py", "main.py"]:
        program = Path(folder, name)
        program.write_text(PROGRAM)
        command = [sys.executable, str(program)]
        ran = subprocess.run(command, capture_output=True, text=True)
        program.unlink()
        print(f"--- python {name}: exit code {ran.returncode}")
        print(ran.stdout, end="")
        for line in ran.stderr.splitlines()[-1:]:
            print(line.split(":")[0])
