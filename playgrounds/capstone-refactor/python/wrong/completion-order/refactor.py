import asyncio


async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 행을 끝나는 대로 담습니다 / Collects the rows as they come
async def report(shop):
    orders = await all_orders(shop)
    places = asyncio.Semaphore(shop.limit)
    rows = []

    async def add_row(order):
        async with places:
            cells = await asyncio.gather(
                shop.prices.get_async(order),
                shop.customers.get_async(order),
                shop.to_thread(shop.read_note, order),
            )
            rows.append((order, *cells))

    await asyncio.gather(*map(add_row, orders))
    return rows
