import asyncio
import os

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


async def open_pool(size):
    async with asyncpg.create_pool(
        URL, user="at_most_ten", min_size=size, max_size=size
    ) as pool:
        print(f"pool of {size}:", await pool.fetchval("SELECT 'open'"))


async def main():
    conn = await asyncpg.connect(URL)
    await conn.execute("CREATE ROLE at_most_ten LOGIN CONNECTION LIMIT 10")
    try:
        await open_pool(10)
        await open_pool(11)
    except asyncpg.TooManyConnectionsError as error:
        print("TooManyConnectionsError:", error)
    finally:
        await conn.execute("DROP ROLE at_most_ten")
        await conn.close()


asyncio.run(main())
