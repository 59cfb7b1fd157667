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
FILL = """
    CREATE TABLE users_demo (id int PRIMARY KEY, name text);
    INSERT INTO users_demo
    SELECT n, 'user ' || n FROM generate_series(1, 1000) n
"""
ONE = "SELECT * FROM users_demo WHERE id = $1"
ALL = "SELECT * FROM users_demo WHERE id = ANY($1)"
IDS = list(range(1, 1001))


async def in_turn(pool):
    async with pool.acquire() as conn:
        return [await conn.fetchrow(ONE, user) for user in IDS]


async def overlapped(pool):
    return await asyncio.gather(*(pool.fetchrow(ONE, user) for user in IDS))


async def all_at_once(pool):
    return await pool.fetch(ALL, IDS)


async def measure(label, run, pool):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        rows = await run(pool)
        times.append(time.perf_counter() - start)
    took = statistics.median(times) * 1000
    print(f"{label}: {took:.1f} ms, {len(rows)} rows")


async def main():
    async with asyncpg.create_pool(URL, min_size=10, max_size=10) as pool:
        await pool.execute(FILL)
        try:
            await measure("in turn", in_turn, pool)
            await measure("pool of ten", overlapped, pool)
            await measure("one query", all_at_once, pool)
        finally:
            await pool.execute("DROP TABLE users_demo")


asyncio.run(main())
