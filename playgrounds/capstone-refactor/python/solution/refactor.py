import asyncio


# 다음 페이지가 있는지는 앞의 답이 알려 주므로 겹칠 수
# 없습니다
# Only the answer before tells the next page: no overlap
async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 자리를 얻은 것만 부릅니다
# Calls once it has a place
async def map_limited(limit, get, orders):
    places = asyncio.Semaphore(limit)

    async def get_in_turn(order):
        async with places:
            return await get(order)

    return await asyncio.gather(*(get_in_turn(order) for order in orders))


# 세 단계 모두 주문 번호만 알면 되므로 함께 시작합니다
# All three need nothing but the orders: they start together
async def report(shop):
    orders = await all_orders(shop)
    columns = await asyncio.gather(
        map_limited(shop.limit, shop.prices.get_async, orders),
        map_limited(shop.limit, shop.customers.get_async, orders),
        map_limited(shop.limit, lambda order: shop.to_thread(shop.read_note, order), orders),
    )
    return list(zip(orders, *columns))
