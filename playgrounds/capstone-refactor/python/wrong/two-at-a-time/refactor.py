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


# 여섯 개까지 되는데 둘씩만 겹칩니다 / Six would be taken, yet it overlaps two at a time
async def report(shop):
    orders = await all_orders(shop)
    prices = await map_limited(2, shop.prices.get_async, orders)
    customers = await map_limited(2, shop.customers.get_async, orders)
    notes = await map_limited(2, lambda order: shop.to_thread(shop.read_note, order), orders)
    return list(zip(orders, prices, customers, notes))
