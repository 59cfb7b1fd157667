import asyncio


# 조회를 gather로 묶었지만 연결은 하나입니다
# The queries are gathered, yet there is one connection
async def find_orders(db, ids):
    connection = await db.connect()
    try:
        return await asyncio.gather(*(connection.fetchrow(db.sql, order) for order in ids))
    finally:
        await connection.close()
