import asyncio


# 풀을 닫지 않습니다 / Never closes the pool
async def find_orders(db, ids):
    pool = await db.create_pool(max_size=db.max_connections)
    return await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
