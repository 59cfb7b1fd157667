import asyncio


# 조회의 수만큼 연결을 엽니다 / As many connections as there are queries
async def find_orders(db, ids):
    async with db.create_pool(max_size=len(ids)) as pool:
        return await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
