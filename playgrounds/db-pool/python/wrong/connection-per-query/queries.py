import asyncio


# 조회마다 연결을 새로 엽니다 / Opens a connection for each query
async def find_orders(db, ids):
    async def one(order):
        connection = await db.connect()
        try:
            return await connection.fetchrow(db.sql, order)
        finally:
            await connection.close()

    return await asyncio.gather(*(one(order) for order in ids))
