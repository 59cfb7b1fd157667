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


# 기다릴 수 있는 get_async를 두고, 막는 get을 스레드에 넘깁니다 / Hands the blocking get to threads, though get_async can be awaited
async def report(shop):
    orders = await all_orders(shop)
    columns = await asyncio.gather(
        map_limited(shop.limit, lambda order: shop.to_thread(shop.prices.get, order), orders),
        map_limited(shop.limit, lambda order: shop.to_thread(shop.customers.get, order), orders),
        map_limited(shop.limit, lambda order: shop.to_thread(shop.read_note, order), orders),
    )
    return list(zip(orders, *columns))
