import asyncio
import time


def find_users_sync(n):
    for i in range(1, n + 1):
        time.sleep(0.2)


async def find_users_async(n):
    for i in range(1, n + 1):
        await asyncio.sleep(0.2)


async def main():
    start = time.perf_counter()
    for n in (1, 2, 3):
        find_users_sync(n)
    print(f"sync (1), (2), (3): {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    await find_users_async(3)
    print(f"async (3) alone: {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    await asyncio.gather(find_users_async(1), find_users_async(2), find_users_async(3))
    print(f"gather (1), (2), (3): {time.perf_counter() - start:.3f} s")


asyncio.run(main())
