import asyncio


async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 거절당한 호출을 빈칸으로 감춥니다 / Hides what was refused behind an empty cell
async def report(shop):
    orders = await all_orders(shop)
    columns = await asyncio.gather(
        asyncio.gather(*map(shop.prices.get_async, orders), return_exceptions=True),
        asyncio.gather(*map(shop.customers.get_async, orders), return_exceptions=True),
        asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders)),
    )
    cells = [[None if isinstance(cell, Exception) else cell for cell in column] for column in columns]
    return list(zip(orders, *cells))
