import asyncio
import os
import time

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

URL = os.environ.get("DATABASE_URL", "postgresql://postgres@127.0.0.1/postgres")
QUERY = "SELECT pg_sleep(0.2)"
ACTIVE = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = $1"


async def watch(seen):
    conn = await asyncpg.connect(URL)
    while True:
        seen.append(await conn.fetchval(ACTIVE, QUERY))
        await asyncio.sleep(0.03)


async def ten_queries(size):
    async with asyncpg.create_pool(URL, min_size=size, max_size=size) as pool:
        seen = []
        watcher = asyncio.create_task(watch(seen))
        start = time.perf_counter()
        await asyncio.gather(*(pool.fetch(QUERY) for _ in range(10)))
        took = time.perf_counter() - start
        watcher.cancel()
    print(f"pool of {size}: {took:.3f} s, {10 * 0.2 / took:.2f}x, {max(seen)} at once")


async def main():
    for size in (1, 3, 5, 10):
        await ten_queries(size)


asyncio.run(main())
