import asyncio


# async와 gather를 썼지만 부르는 것은 막는 함수입니다 / async and gather, yet what it calls blocks
async def report(shop):
    orders, page = [], 0
    while page is not None:
        more, page = shop.next_page(page)
        orders += more

    async def row(order):
        note = await shop.to_thread(shop.read_note, order)
        return order, shop.prices.get(order), shop.customers.get(order), note

    return await asyncio.gather(*map(row, orders))
