import asyncio
import statistics
import tempfile
import time
from pathlib import Path


async def three_trips(files):
    async def read(path):
        file = await asyncio.to_thread(lambda: path.open("rb"))
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
    samples = {three_trips: [], one_trip_each: [], one_trip_for_all: []}
    for _ in range(8):
        for version, times in samples.items():
            start = time.perf_counter()
            await version(files)
            times.append((time.perf_counter() - start) * 1000)
    for version, times in samples.items():
        print(f"{version.__name__}: {statistics.median(times[1:]):.1f} ms")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
