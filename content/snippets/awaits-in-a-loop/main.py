import asyncio
import time


async def find_users(count):
    for _ in range(count):
        await asyncio.sleep(0.5)


async def main():
    start = time.perf_counter()
    await find_users(3)
    print(f"one coroutine, three awaits: {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    await asyncio.gather(find_users(1), find_users(1), find_users(1))
    print(f"three coroutines, one await each: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
