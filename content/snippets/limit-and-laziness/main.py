import asyncio
import time

running = peak = 0


async def call_server():
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(0.1)
    running -= 1


async def measure(label, work):
    global peak
    peak = 0
    start = time.perf_counter()
    await work
    print(f"{label}: {peak} at once, {time.perf_counter() - start:.3f} s")


async def limited(semaphore, call):
    async with semaphore:
        await call


async def main():
    await measure("no limit", asyncio.gather(*(call_server() for _ in range(20))))

    semaphore = asyncio.Semaphore(5)
    calls = [call_server() for _ in range(20)]
    work = asyncio.gather(*(limited(semaphore, call) for call in calls))
    await measure("limit 5, calls made beforehand", work)


asyncio.run(main())
