import asyncio
import time


async def find_user(user_id):
    await asyncio.sleep(0.5)
    return user_id


async def main():
    start = time.perf_counter()
    users = [find_user(1), find_user(2), find_user(3)]
    for user in users:
        await user
    print(f"elapsed: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
