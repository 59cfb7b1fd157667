import asyncio
import functools


@functools.lru_cache
async def load_profile(user_id):
    await asyncio.sleep(0.1)
    return f"profile {user_id}"


async def main():
    print(await load_profile(1))
    print(await load_profile(1))


asyncio.run(main())
