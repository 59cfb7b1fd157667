import asyncio
import time
from itertools import pairwise


async def heartbeat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.02)


async def cpu_heavy():
    for i in range(10**7):
        x = i**2


async def main():
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    await asyncio.sleep(0.2)
    start = time.perf_counter()
    await cpu_heavy()
    end = time.perf_counter()
    await asyncio.sleep(0.2)
    heart.cancel()

    gap = max(after - before for before, after in pairwise(beats))
    print("beats while computing:", sum(start < beat < end for beat in beats))
    print(f"computing: {(end - start) * 1000:.0f} ms")
    print(f"longest gap: {gap * 1000:.0f} ms")


asyncio.run(main())
