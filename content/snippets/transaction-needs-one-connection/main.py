import asyncio
import os

try:
    import asyncpg
except ImportError:
    raise SystemExit("python3 -m pip install asyncpg")

URL = os.environ.get("DATABASE_URL", "postgresql://postgres@127.0.0.1/postgres")
TABLE = "waitless_accounts"


async def transfer(db):
    await db.execute(f"UPDATE {TABLE} SET balance = balance - 80 WHERE owner = 'A'")
    raise ConnectionError("the other half never happens")


async def through_the_pool(pool):
    await pool.execute("BEGIN")
    await transfer(pool)
    await pool.execute("COMMIT")


async def on_one_connection(pool):
    async with pool.acquire() as conn, conn.transaction():
        await transfer(conn)


async def main():
    async with asyncpg.create_pool(URL, min_size=2, max_size=2) as pool:
        for pay in (through_the_pool, on_one_connection):
            await pool.execute(f"CREATE TABLE {TABLE} (owner text, balance int)")
            await pool.execute(f"INSERT INTO {TABLE} VALUES ('A', 100), ('B', 0)")
            try:
                await pay(pool)
            except ConnectionError:
                rows = await pool.fetch(f"SELECT * FROM {TABLE} ORDER BY owner")
                print(pay.__name__, [tuple(row) for row in rows])
            finally:
                await pool.execute(f"DROP TABLE {TABLE}")


asyncio.run(main())
