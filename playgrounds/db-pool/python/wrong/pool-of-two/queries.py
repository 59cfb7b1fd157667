import asyncio


# 연결을 다섯 개까지 쓸 수 있는데 풀은 두 개만 엽니다 / Five connections are allowed, yet the pool opens two
async def find_orders(db, ids):
    async with db.create_pool(max_size=2) as pool:
        return await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
