import asyncio
import time

DELAYS = {"news": 0.05, "weather": 0.1, "stocks": 5, "mail": 0.05}


async def fetch(name):
    await asyncio.sleep(DELAYS[name])
    if name == "mail":
        raise ConnectionError("mail refused")
    return "ok"


async def fetch_in_time(name):
    async with asyncio.timeout(0.2):
        return await fetch(name)


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(
        *(fetch_in_time(name) for name in DELAYS), return_exceptions=True
    )
    for name, result in zip(DELAYS, results):
        print(f"{name}: {result!r}")
    print(f"elapsed: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
