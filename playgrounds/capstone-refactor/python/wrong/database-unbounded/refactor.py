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


# 가격에는 한도를 지키고, 고객은 한꺼번에 조회합니다 / Keeps the limit for prices, and asks for all customers at once
async def report(shop):
    orders = await all_orders(shop)
    prices = await map_limited(shop.limit, shop.prices.get_async, orders)
    customers = await asyncio.gather(*map(shop.customers.get_async, orders))
    notes = await asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders))
    return list(zip(orders, prices, customers, notes))
