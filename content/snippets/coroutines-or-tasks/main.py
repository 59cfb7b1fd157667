import asyncio
import time


async def find_user(user_id):
    await asyncio.sleep(0.5)


async def main():
    start = time.perf_counter()
    users = [find_user(1), find_user(2), find_user(3)]
    for user in users:
        await user
    print(f"coroutines: {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    users = [asyncio.create_task(find_user(i)) for i in (1, 2, 3)]
    for user in users:
        await user
    print(f"tasks: {time.perf_counter() - start:.3f} s")

    start = time.perf_counter()
    for i in (1, 2, 3):
        await asyncio.create_task(find_user(i))
    print(f"one task at a time: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
