async def all_orders(shop):
    orders, page = [], 0
    while page is not None:
        more, page = await shop.next_page_async(page)
        orders += more
    return orders


# 모두 비동기로 부르지만 하나씩 기다립니다 / Asynchronous calls, awaited one by one
async def report(shop):
    orders = await all_orders(shop)
    rows = []
    for order in orders:
        price = await shop.prices.get_async(order)
        customer = await shop.customers.get_async(order)
        note = await shop.to_thread(shop.read_note, order)
        rows.append((order, price, customer, note))
    return rows
