import asyncio


# 끝나기를 기다리지만, 값이 아니라 태스크를 반환합니다 / Waits, yet returns tasks in place of values
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        tasks = [asyncio.create_task(pool.fetchrow(db.sql, order)) for order in ids]
        await asyncio.wait(tasks)
        return tasks
