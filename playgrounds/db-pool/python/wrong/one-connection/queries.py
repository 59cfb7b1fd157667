import asyncio


# 연결 하나를 여러 조회가 함께 씁니다 / Several queries share one connection
async def find_orders(db, ids):
    connection = await db.connect()
    tasks = [asyncio.create_task(connection.fetchrow(db.sql, order)) for order in ids]
    orders = [await task for task in tasks]
    await connection.close()
    return orders
