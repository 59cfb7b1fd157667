"""기준선: 넘겨받은 동기 프로그램. 하나를 다 기다려야 다음을 부릅니다 / Baseline: the synchronous program, one wait after another"""

from lab.rows import Row
from lab.shop import Shop


def report(shop: Shop) -> list[Row]:
    orders: list[int] = []
    page: int | None = 0
    while page is not None:
        more, page = shop.next_page(page)
        orders += more
    prices = [shop.prices.get(order) for order in orders]
    customers = [shop.customers.get(order) for order in orders]
    notes = [shop.read_note(order) for order in orders]
    return list(zip(orders, prices, customers, notes, strict=True))
