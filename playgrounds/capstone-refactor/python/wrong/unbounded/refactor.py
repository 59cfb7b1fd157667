import asyncio


async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 24건을 한꺼번에 보냅니다 / Sends all 24 at once
async def report(shop):
    orders = await all_orders(shop)
    columns = await asyncio.gather(
        asyncio.gather(*map(shop.prices.get_async, orders)),
        asyncio.gather(*map(shop.customers.get_async, orders)),
        asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders)),
    )
    return list(zip(orders, *columns))
