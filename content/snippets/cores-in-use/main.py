import asyncio
import hashlib
import time
from itertools import pairwise


def count():
    return sum(i**2 for i in range(5_000_000))


def digest():
    return hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1_000_000)


async def heartbeat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.02)


async def main():
    for work in (count, digest):
        beats = []
        heart = asyncio.create_task(heartbeat(beats))
        wall, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(asyncio.to_thread(work), asyncio.to_thread(work))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        heart.cancel()
        gap = max(after - before for before, after in pairwise(beats))
        cores = f"{cpu / wall:.2f} cores, longest gap {gap * 1000:.0f} ms"
        print(f"{work.__name__} in two threads: {cores}")


asyncio.run(main())
