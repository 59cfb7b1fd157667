import asyncio
import os
import statistics
import time

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


async def in_turn(pool, query):
    async with pool.acquire() as conn:
        for _ in range(60):
            await conn.fetch(query)


async def overlapped(pool, query):
    await asyncio.gather(*(pool.fetch(query) for _ in range(60)))


async def median(run, pool, query):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        await run(pool, query)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


async def main():
    async with asyncpg.create_pool(URL, min_size=10, max_size=10) as pool:
        for wait in (0, 1, 5, 20):
            query = f"SELECT pg_sleep({wait / 1000})"
            before = await median(in_turn, pool, query)
            after = await median(overlapped, pool, query)
            print(f"{wait} ms in the server: {before / after:.2f}x")


asyncio.run(main())
