import asyncio
import os

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


async def main():
    conn = await asyncpg.connect(URL)
    limit = int(await conn.fetchval("SHOW max_connections"))
    await conn.close()
    print("max_connections:", limit)
    more = limit + 1
    try:
        await asyncpg.create_pool(URL, min_size=more, max_size=more)
    except asyncpg.TooManyConnectionsError as error:
        print("TooManyConnectionsError:", error)


asyncio.run(main())
