import asyncio
import time


async def query(pool):
    async with pool:  # one of ten connections
        await asyncio.sleep(0.2)


async def in_turn(pool):
    for _ in range(3):
        await query(pool)


async def gathered(pool):
    await asyncio.gather(query(pool), query(pool), query(pool))


async def main():
    for handler in (in_turn, gathered):
        for users in (1, 10):
            pool = asyncio.Semaphore(10)
            start = time.perf_counter()
            await asyncio.gather(*(handler(pool) for _ in range(users)))
            elapsed = time.perf_counter() - start
            print(f"{handler.__name__}, {users} user(s): {elapsed:.3f} s")


asyncio.run(main())
