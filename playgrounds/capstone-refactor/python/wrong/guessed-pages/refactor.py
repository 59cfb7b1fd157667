import asyncio


async def map_limited(limit, get, orders):
    places = asyncio.Semaphore(limit)

    async def get_in_turn(order):
        async with places:
            return await get(order)

    return await asyncio.gather(*(get_in_turn(order) for order in orders))


# 페이지가 넷이라고 믿고 함께 받습니다 / Trusts that there are four pages, and gets them together
async def report(shop):
    pages = await asyncio.gather(*map(shop.next_page_async, range(4)))
    orders = [order for more, _ in pages for order in more]
    prices = await map_limited(shop.limit, shop.prices.get_async, orders)
    customers = await map_limited(shop.limit, shop.customers.get_async, orders)
    notes = await asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders))
    return list(zip(orders, prices, customers, notes))
