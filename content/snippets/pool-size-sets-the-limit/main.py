import asyncio
import os
import time

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)
QUERY = "SELECT 'one of ten', pg_sleep(0.2)"
ACTIVE = """
    SELECT count(*) FROM pg_stat_activity
    WHERE state = 'active' AND query = $1
"""


async def watch(seen):
    conn = await asyncpg.connect(URL)
    while True:
        seen.append(await conn.fetchval(ACTIVE, QUERY))
        await asyncio.sleep(0.03)


async def ten_queries(size):
    seen = []
    sizes = {"min_size": size, "max_size": size}
    async with asyncpg.create_pool(URL, **sizes) as pool:
        watcher = asyncio.create_task(watch(seen))
        start = time.perf_counter()
        await asyncio.gather(*(pool.fetch(QUERY) for _ in range(10)))
        took = time.perf_counter() - start
        watcher.cancel()
    ratio = 10 * 0.2 / took
    print(f"pool of {size}: {took:.3f} s, {ratio:.2f}x, {max(seen)} at once")


async def main():
    for size in (1, 3, 5, 10):
        await ten_queries(size)


asyncio.run(main())
