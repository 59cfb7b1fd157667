# 코루틴을 만들기만 하고 기다리지 않습니다 / Makes the coroutines, never awaits them
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        return [pool.fetchrow(db.sql, order) for order in ids]
