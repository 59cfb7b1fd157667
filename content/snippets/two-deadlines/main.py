import asyncio
import time


async def slow(name):
    try:
        await asyncio.sleep(0.3)
        print(f"{name} finished")
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise


async def main():
    start = time.perf_counter()
    try:
        async with asyncio.timeout(0.1):
            await slow("A")
    except TimeoutError:
        print(f"A: TimeoutError after {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    task = asyncio.create_task(slow("B"))
    await asyncio.wait([task], timeout=0.1)
    print(f"B: gave up after {time.perf_counter() - start:.3f} s")
    await asyncio.sleep(0.3)


asyncio.run(main())
