import asyncio
import os

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


async def write_log(pool):
    async with pool.acquire(timeout=0.5) as conn:
        await conn.execute("SELECT 'logged'")


async def handle(pool):
    async with pool.acquire() as conn:
        await conn.execute("SELECT 'handled', pg_sleep(0.1)")
        await write_log(pool)  # one more, while holding one


async def main():
    async with asyncpg.create_pool(URL, min_size=2, max_size=2) as pool:
        for requests in (1, 2):
            calls = [handle(pool) for _ in range(requests)]
            results = await asyncio.gather(*calls, return_exceptions=True)
            print(f"{requests} at once:", *map(repr, results))


asyncio.run(main())
