import asyncio
import time


async def find_user(user_id):
    time.sleep(0.5)
    print(f"User {user_id} found")


async def main():
    start = time.perf_counter()
    await asyncio.gather(find_user(1), find_user(2), find_user(3))
    print(f"elapsed: {time.perf_counter() - start:.3f} s")


asyncio.run(main())
