import asyncio


# 조회는 모두 함께 시작하지만, 풀의 연결이 다섯 개이므로
# 다섯씩 실행됩니다.
# All queries start together; the pool has five connections,
# so they run five at a time.
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        return await asyncio.gather(*(pool.fetchrow(db.sql, order) for order in ids))
