import asyncio
import statistics
import tempfile
import time
from pathlib import Path


async def three_trips(files):
    """As libraries do that wrap open, read and close one by one."""

    async def read(path):
        file = await asyncio.to_thread(open, path, "rb")
        try:
            return await asyncio.to_thread(file.read)
        finally:
            await asyncio.to_thread(file.close)

    return [await read(path) for path in files]


async def one_trip_each(files):
    return [await asyncio.to_thread(path.read_bytes) for path in files]


async def one_trip_for_all(files):
    return await asyncio.to_thread(lambda: [path.read_bytes() for path in files])


async def main(folder):
    files = [Path(folder, str(number)) for number in range(500)]
    for path in files:
        path.write_bytes(b"x" * 4096)
    for version in (three_trips, one_trip_each, one_trip_for_all):
        samples = []
        for _ in range(6):
            start = time.perf_counter()
            await version(files)
            samples.append((time.perf_counter() - start) * 1000)
        print(f"{version.__name__}: {statistics.median(samples[1:]):.1f} ms")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
