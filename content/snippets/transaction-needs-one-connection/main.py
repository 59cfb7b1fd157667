import asyncio
import os

try:
    import asyncpg
except ImportError as error:
    raise SystemExit(f"{error}; pip install asyncpg")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)
FILL = """
    CREATE TABLE accounts_demo (owner text, balance int);
    INSERT INTO accounts_demo VALUES ('A', 100), ('B', 0)
"""
TAKE = """
    UPDATE accounts_demo SET balance = balance - 80
    WHERE owner = 'A'
"""


async def transfer(db):
    await db.execute(TAKE)
    raise ConnectionError("B does not get the 80")


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
            await pool.execute(FILL)
            try:
                await pay(pool)
            except ConnectionError:
                rows = await pool.fetch("TABLE accounts_demo")
                print(pay.__name__, sorted(map(tuple, rows)))
            finally:
                await pool.execute("DROP TABLE accounts_demo")


asyncio.run(main())
