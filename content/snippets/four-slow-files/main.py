import asyncio
import time

FILES = [__file__] * 4
ticks = 0


def read_slowly(path):
    time.sleep(0.2)  # slow storage, simulated
    with open(path, "rb") as file:
        return file.read()


async def read_inside(path):
    return read_slowly(path)


async def read_in_pool(path):
    return await asyncio.to_thread(read_slowly, path)


async def tick():
    global ticks
    while True:
        await asyncio.sleep(0.02)
        ticks += 1


async def together(label, read):
    global ticks
    ticks = 0
    ticker = asyncio.create_task(tick())
    start = time.perf_counter()
    await asyncio.gather(*map(read, FILES))
    print(f"{label}: {time.perf_counter() - start:.3f} s, {ticks} ticks")
    ticker.cancel()


start = time.perf_counter()
for path in FILES:
    read_slowly(path)
print(f"in turn: {time.perf_counter() - start:.3f} s")
asyncio.run(together("inside async", read_inside))
asyncio.run(together("thread pool", read_in_pool))
