import asyncio
import time

# The outside world, simulated. Leave it as it is.


class Service:
    def __init__(self, name, most):
        self.name, self.most, self.now = name, most, 0

    def get(self, order):
        time.sleep(0.02)
        return f"{self.name} {order}"

    async def get_async(self, order):
        self.now += 1
        try:
            if self.now > self.most:
                raise RuntimeError(f"more than {self.most} at once")
            await asyncio.sleep(0.02)
            return f"{self.name} {order}"
        finally:
            self.now -= 1


prices = Service("price", 6)  # an HTTP API that takes 6 requests at once
customers = Service("customer", 6)  # a database with 6 connections


def read_note(order):  # a slow disk
    time.sleep(0.02)
    return f"note {order}"


def next_page(page):  # each page tells whether there is another
    time.sleep(0.04)
    return range(page * 6, page * 6 + 6), page + 1 if page < 3 else None


async def next_page_async(page):
    await asyncio.sleep(0.04)
    return range(page * 6, page * 6 + 6), page + 1 if page < 3 else None


# The program. This is what you rewrite.


def report():
    orders, page = [], 0
    while page is not None:
        more, page = next_page(page)
        orders += more
    columns = [
        [prices.get(order) for order in orders],
        [customers.get(order) for order in orders],
        [read_note(order) for order in orders],
    ]
    return list(zip(orders, *columns))


if __name__ == "__main__":
    start = time.perf_counter()
    rows = report()
    print(f"{len(rows)} rows in {time.perf_counter() - start:.3f} s")
    print("last:", *rows[-1])
