import asyncio
import time


async def compute():
    end = time.perf_counter() + 0.2
    while time.perf_counter() < end:
        pass


async def wait():
    await asyncio.sleep(0.2)


async def main():
    for works in ((compute, wait), (wait, compute), (compute, compute)):
        start = time.perf_counter()
        await asyncio.gather(*(work() for work in works))
        names = ", ".join(work.__name__ for work in works)
        print(f"{names}: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
