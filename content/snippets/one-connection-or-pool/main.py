import asyncio
import os
import time

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)
QUERY = "SELECT pg_sleep(0.2)"


async def in_turn(conn):
    for _ in range(3):
        await conn.fetch(QUERY)


async def with_lock(conn):
    lock = asyncio.Lock()

    async def query():
        async with lock:
            await conn.fetch(QUERY)

    await asyncio.gather(query(), query(), query())


async def with_pool(pool):
    await asyncio.gather(*(pool.fetch(QUERY) for _ in range(3)))


async def measure(label, run, server):
    start = time.perf_counter()
    await run(server)
    print(f"{label}: {time.perf_counter() - start:.3f} s")


async def main():
    conn = await asyncpg.connect(URL)
    try:
        await measure("one connection, in turn", in_turn, conn)
        await measure("one connection, with a lock", with_lock, conn)
    finally:
        await conn.close()
    async with asyncpg.create_pool(URL, min_size=3, max_size=3) as pool:
        await measure("pool of three", with_pool, pool)


asyncio.run(main())
