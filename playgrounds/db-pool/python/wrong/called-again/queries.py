import asyncio


# 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
        return [await pool.fetchrow(db.sql, order) for order in ids]
