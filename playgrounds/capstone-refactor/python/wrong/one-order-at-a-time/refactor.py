import asyncio


async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 주문 하나의 셋만 겹치고, 주문끼리는 겹치지 않습니다 / Overlaps the three of an order, not the orders
async def report(shop):
    orders = await all_orders(shop)
    rows = []
    for order in orders:
        cells = await asyncio.gather(
            shop.prices.get_async(order),
            shop.customers.get_async(order),
            shop.to_thread(shop.read_note, order),
        )
        rows.append((order, *cells))
    return rows
