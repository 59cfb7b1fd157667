import asyncio
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import pairwise


def make_report():
    return sum(i**2 for i in range(5_000_000))


async def in_the_loop():
    return make_report()


async def heartbeat(beats):
    while True:
        beats.append(time.perf_counter())
        await asyncio.sleep(0.02)


async def observe(place, work):
    beats = []
    heart = asyncio.create_task(heartbeat(beats))
    await asyncio.sleep(0.2)
    start = time.perf_counter()
    report = await work()
    end = time.perf_counter()
    await asyncio.sleep(0.2)
    heart.cancel()
    count = sum(start < beat < end for beat in beats)
    gap = max(after - before for before, after in pairwise(beats))
    print(f"{place}: {count} beats, longest gap {gap * 1000:.0f} ms, result {report}")


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        await observe("loop", in_the_loop)
        await observe("process", partial(loop.run_in_executor, pool, make_report))


if __name__ == "__main__":
    asyncio.run(main())
