import asyncio
import os
import time
from contextlib import closing

try:
    import psycopg2
except ImportError as error:
    raise SystemExit(f"{error}; pip install psycopg2-binary")

LOCAL = "postgresql://postgres@127.0.0.1"
URL = os.environ.get("DATABASE_URL", LOCAL)


def query():
    with closing(psycopg2.connect(URL)) as conn, conn.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(0.2)")


async def inside():
    query()


async def in_a_thread():
    await asyncio.to_thread(query)


async def five(label, run):
    start = time.perf_counter()
    await asyncio.gather(*(run() for _ in range(5)))
    print(f"{label}: {time.perf_counter() - start:.3f} s")


asyncio.run(five("inside async def", inside))
asyncio.run(five("to_thread", in_a_thread))
