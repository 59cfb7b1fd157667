import asyncio
import os
import time

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

URL = os.environ.get("DATABASE_URL", "postgresql://postgres@127.0.0.1/postgres")
TABLE = "waitless_users"
ONE = f"SELECT * FROM {TABLE} WHERE id = $1"
ALL = f"SELECT * FROM {TABLE} WHERE id = ANY($1) ORDER BY id"
IDS = list(range(1, 1001))


async def in_turn(pool):
    async with pool.acquire() as conn:
        return [await conn.fetchrow(ONE, id_) for id_ in IDS]


async def overlapped(pool):
    return await asyncio.gather(*(pool.fetchrow(ONE, id_) for id_ in IDS))


async def all_at_once(pool):
    return await pool.fetch(ALL, IDS)


async def measure(label, run, pool):
    await run(pool)  # warm-up
    start = time.perf_counter()
    rows = await run(pool)
    print(f"{label}: {(time.perf_counter() - start) * 1000:.1f} ms, {len(rows)} rows")


async def main():
    async with asyncpg.create_pool(URL, min_size=10, max_size=10) as pool:
        await pool.execute(f"CREATE TABLE {TABLE} (id int PRIMARY KEY, name text)")
        try:
            await pool.execute(f"INSERT INTO {TABLE} SELECT n, 'user ' || n FROM generate_series(1, 1000) n")
            await measure("1,000 queries in turn", in_turn, pool)
            await measure("1,000 queries, pool of ten", overlapped, pool)
            await measure("one query", all_at_once, pool)
        finally:
            await pool.execute(f"DROP TABLE {TABLE}")


asyncio.run(main())
