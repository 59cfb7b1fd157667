import asyncio


async def map_limited(limit, get, orders):
    places = asyncio.Semaphore(limit)

    async def get_in_turn(order):
        async with places:
            return await get(order)

    return await asyncio.gather(*(get_in_turn(order) for order in orders))


# 첫 페이지의 주문만 처리합니다 / Takes the orders of the first page alone
async def report(shop):
    orders, _ = await shop.next_page_async(0)
    prices = await map_limited(shop.limit, shop.prices.get_async, orders)
    customers = await map_limited(shop.limit, shop.customers.get_async, orders)
    notes = await asyncio.gather(*(shop.to_thread(shop.read_note, order) for order in orders))
    return list(zip(orders, prices, customers, notes))
