import asyncio
import os
import time

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

URL = os.environ.get("DATABASE_URL", "postgresql://postgres@127.0.0.1/postgres")


async def in_turn(pool, query):
    async with pool.acquire() as conn:
        for _ in range(100):
            await conn.fetch(query)


async def overlapped(pool, query):
    await asyncio.gather(*(pool.fetch(query) for _ in range(100)))


async def seconds(run, pool, query):
    start = time.perf_counter()
    await run(pool, query)
    return time.perf_counter() - start


async def main():
    async with asyncpg.create_pool(URL, min_size=10, max_size=10) as pool:
        for wait in (0, 1, 5, 20):
            query = f"SELECT pg_sleep({wait / 1000})"
            await overlapped(pool, query)  # warm-up
            before = await seconds(in_turn, pool, query)
            after = await seconds(overlapped, pool, query)
            print(f"{wait} ms in the server: {before / after:.2f}x")


asyncio.run(main())
