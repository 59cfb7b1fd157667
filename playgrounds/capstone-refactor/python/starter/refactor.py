# 넘겨받은 동기 프로그램입니다. 같은 행을 같은 순서로
# 내도록, 기다림을 겹쳐서 다시 쓰세요.
# The synchronous program that you take over. Rewrite it:
# the same rows in the same order, with the waits
# overlapped.
def report(shop):
    # 주문 번호: 페이지마다 다음 페이지가 있는지 알려 줍니다
    # Order numbers: each page tells whether there is
    # another
    orders, page = [], 0
    while page is not None:
        more, page = shop.next_page(page)
        orders += more

    prices = [shop.prices.get(order) for order in orders]  # HTTP API
    customers = [shop.customers.get(order) for order in orders]  # DB
    notes = [shop.read_note(order) for order in orders]  # 디스크 / disk
    return list(zip(orders, prices, customers, notes))
