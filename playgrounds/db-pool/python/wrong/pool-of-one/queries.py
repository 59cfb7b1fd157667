import asyncio


# 풀이지만 크기가 1입니다 / A pool, but of one
async def find_orders(db, ids):
    async with db.create_pool(max_size=1) as pool:
        return await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
