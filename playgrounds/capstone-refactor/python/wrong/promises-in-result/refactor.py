import asyncio


async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


async def map_limited(limit, get, orders):
    places = asyncio.Semaphore(limit)

    async def get_in_turn(order):
        async with places:
            return await get(order)

    return await asyncio.gather(*(get_in_turn(order) for order in orders))


# 메모가 아니라 태스크를 행에 담습니다 / Puts tasks into the rows, not the notes
async def report(shop):
    orders = await all_orders(shop)
    prices = await map_limited(shop.limit, shop.prices.get_async, orders)
    customers = await map_limited(shop.limit, shop.customers.get_async, orders)
    notes = [asyncio.create_task(shop.to_thread(shop.read_note, order)) for order in orders]
    await asyncio.wait(notes)
    return list(zip(orders, prices, customers, notes))
