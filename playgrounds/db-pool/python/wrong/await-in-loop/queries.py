# 풀을 쓰지만 하나씩 기다립니다 / Uses a pool, yet waits for one query at a time
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        return [await pool.fetchrow(db.sql, order) for order in ids]
