import asyncio
import time

DELAYS = (2, 3, 1)


async def fetch_data(task_id, delay):
    await asyncio.sleep(delay)
    return f"data_{task_id}"


async def one_by_one():
    return [await fetch_data(i, d) for i, d in enumerate(DELAYS, 1)]


async def together():
    return await asyncio.gather(*(fetch_data(i, d) for i, d in enumerate(DELAYS, 1)))


async def main():
    start = time.perf_counter()
    print(await one_by_one())
    sequential = time.perf_counter() - start

    start = time.perf_counter()
    print(await together())
    concurrent = time.perf_counter() - start

    print(f"one by one: {sequential:.3f} s, together: {concurrent:.3f} s")
    limit = sum(DELAYS) / max(DELAYS)
    print(f"speed-up: {sequential / concurrent:.3f}, limit: {limit:.3f}")


asyncio.run(main())
