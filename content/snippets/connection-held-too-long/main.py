import asyncio
import os
import time

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)
QUERY = "SELECT pg_sleep(0.1)"


async def call_api():
    await asyncio.sleep(0.4)


async def holding(pool):
    async with pool.acquire() as conn:
        await conn.fetch(QUERY)
        await call_api()


async def letting_go(pool):
    await pool.fetch(QUERY)
    await call_api()


async def six(label, handle):
    async with asyncpg.create_pool(URL, min_size=2, max_size=2) as pool:
        start = time.perf_counter()
        await asyncio.gather(*(handle(pool) for _ in range(6)))
        print(f"{label}: {time.perf_counter() - start:.3f} s")


asyncio.run(six("held during the call", holding))
asyncio.run(six("returned before it", letting_go))
