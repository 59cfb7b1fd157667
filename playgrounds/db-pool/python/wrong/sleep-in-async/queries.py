import asyncio
import time


# 조회는 겹치지만, 그 뒤에 스레드를 막는 호출은 하나씩 쌓입니다 / The queries overlap; the blocking calls after them add up
async def find(db, pool, order):
    found = await pool.fetchrow(db.sql, order)
    time.sleep(0.06)
    return found


async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        return await asyncio.gather(*(find(db, pool, order) for order in ids))
