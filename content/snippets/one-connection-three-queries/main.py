import asyncio
import os

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


async def fetch_users():
    conn = await asyncpg.connect(URL)
    results = await asyncio.gather(
        conn.fetch("SELECT 'user 1', pg_sleep(0.2)"),
        conn.fetch("SELECT 'user 2', pg_sleep(0.2)"),
        conn.fetch("SELECT 'orders of user 1', pg_sleep(0.2)"),
    )
    await conn.close()
    return results


async def main():
    try:
        print(await fetch_users())
    except asyncpg.InterfaceError as error:
        print("InterfaceError:", error)
    await asyncio.sleep(0.3)  # the first query runs to its end


asyncio.run(main())
