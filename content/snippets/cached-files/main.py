import asyncio
import statistics
import tempfile
import time
from pathlib import Path


def read(path):
    return path.read_bytes()


async def in_turn(files):
    return [read(path) for path in files]


async def through_the_pool(files):
    return await asyncio.gather(*(asyncio.to_thread(read, path) for path in files))


async def main(folder):
    files = [Path(folder, str(number)) for number in range(1000)]
    for path in files:
        path.write_bytes(b"x" * 4096)
    expected = await in_turn(files)
    samples = {in_turn: [], through_the_pool: []}
    for _ in range(7):
        for version, times in samples.items():
            start = time.perf_counter()
            result = await version(files)
            times.append((time.perf_counter() - start) * 1000)
            assert result == expected
    turn, pool = [statistics.median(times) for times in samples.values()]
    print(f"in turn: {turn:.1f} ms")
    print(f"through the pool: {pool:.1f} ms, ratio {turn / pool:.2f}")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
