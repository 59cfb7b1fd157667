import asyncio


# async with를 벗어난 뒤에 기다립니다. 풀은 이미 닫혔습니다 / Awaited after the async with, when the pool is closed
async def find_orders(db, ids):
    async with db.create_pool(max_size=db.max_connections) as pool:
        queries = [pool.fetchrow(db.sql, order) for order in ids]
    return await asyncio.gather(*queries)
