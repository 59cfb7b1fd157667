"""기준선: 연결 하나로, 한 조회가 끝나야 다음을 보냅니다 / Baseline: one connection, one query after another"""

from collections.abc import Sequence

from lab.database import Database, Order


async def find_orders(db: Database, ids: Sequence[int]) -> list[Order]:
    connection = await db.connect()
    try:
        return [await connection.fetchrow(db.sql, order) for order in ids]
    finally:
        await connection.close()
