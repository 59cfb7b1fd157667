import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def handler():
    time.sleep(0.2)  # a library that blocks


async def serve(pool, requests):
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    await asyncio.gather(
        *(loop.run_in_executor(pool, handler) for _ in range(requests))
    )
    return time.perf_counter() - start


async def main():
    with ThreadPoolExecutor(40) as forty, ThreadPoolExecutor(100) as hundred:
        print(f"40 threads, 40 requests: {await serve(forty, 40):.3f} s")
        print(f"40 threads, 80 requests: {await serve(forty, 80):.3f} s")
        print(f"100 threads, 80 requests: {await serve(hundred, 80):.3f} s")


asyncio.run(main())
