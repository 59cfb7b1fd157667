import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read_slowly():
    time.sleep(0.5)  # slow storage, simulated


async def look_up():
    start = time.perf_counter()
    await asyncio.get_running_loop().getaddrinfo("localhost", 80)
    return time.perf_counter() - start


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=4))
    print(f"look-up alone: {await look_up():.3f} s")

    reads = [loop.run_in_executor(None, read_slowly) for _ in range(4)]
    print(f"look-up behind four slow files: {await look_up():.3f} s")
    await asyncio.gather(*reads)

    with ThreadPoolExecutor(max_workers=4) as own_pool:
        reads = [loop.run_in_executor(own_pool, read_slowly) for _ in range(4)]
        await look_up()
        still_reading = sum(not read.done() for read in reads)
        print(f"files in their own pool: look-up done, {still_reading} still reading")
        await asyncio.gather(*reads)


asyncio.run(main())
