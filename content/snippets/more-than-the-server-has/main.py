import asyncio
import os

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

URL = os.environ.get("DATABASE_URL", "postgresql://postgres@127.0.0.1/postgres")


async def main():
    conn = await asyncpg.connect(URL)
    limit = int(await conn.fetchval("SHOW max_connections"))
    await conn.close()
    print("max_connections:", limit)
    try:
        await asyncpg.create_pool(URL, min_size=limit + 1, max_size=limit + 1)
    except asyncpg.TooManyConnectionsError as error:
        print("TooManyConnectionsError:", error)


asyncio.run(main())
