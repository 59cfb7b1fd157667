import asyncio
import math
import runpy
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Versions that could be handed in for the program of capstone-before, and how they are
# judged.

# Six on every machine; to_thread has as many as the cores make it.
workers = ThreadPoolExecutor(6)
workers.submit(int).result()  # the first is there before anything is timed

folder = Path(__file__).parent.parent / "capstone-before"
before = runpy.run_path(str(folder / "main.py"))
prices, customers = before["prices"], before["customers"]
read_note = before["read_note"]
next_page_async = before["next_page_async"]


async def all_orders():
    orders, page = [], 0
    while page is not None:
        more, page = await next_page_async(page)
        orders += more
    return orders


def at_most(limit, get):
    places = asyncio.Semaphore(limit)

    async def get_in_turn(order):
        async with places:
            return await get(order)

    return get_in_turn


async def map_all(get, orders):
    return await asyncio.gather(*(get(order) for order in orders))


async def read_in_thread(order):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(workers, read_note, order)


async def read_inside(order):
    return read_note(order)


async def await_only():
    orders = await all_orders()
    columns = [
        [await prices.get_async(order) for order in orders],
        [await customers.get_async(order) for order in orders],
        [await read_in_thread(order) for order in orders],
    ]
    return list(zip(orders, *columns))


async def no_limit():
    orders = await all_orders()
    gets = (prices.get_async, customers.get_async, read_in_thread)
    columns = [await map_all(get, orders) for get in gets]
    return list(zip(orders, *columns))


def limited():
    gets = (prices.get_async, customers.get_async, read_in_thread)
    return [at_most(6, get) for get in gets]


async def blocking_files():
    orders = await all_orders()
    price, customer, _ = limited()
    columns = [await map_all(get, orders) for get in (price, customer, read_inside)]
    return list(zip(orders, *columns))


async def stage_by_stage():
    orders = await all_orders()
    columns = [await map_all(get, orders) for get in limited()]
    return list(zip(orders, *columns))


async def stages_together():
    orders = await all_orders()
    columns = await asyncio.gather(*(map_all(get, orders) for get in limited()))
    return list(zip(orders, *columns))


def run(version):
    return version() if version is before["report"] else asyncio.run(version())


baseline = before["report"]
expected = run(baseline)  # warm-up as well
handed_in = (await_only, no_limit, blocking_files, stage_by_stage, stages_together)
samples = {version: [] for version in (baseline, *handed_in)}
for _ in range(3):
    for version in list(samples):
        start = time.perf_counter()
        try:
            rows = run(version)
        except RuntimeError as error:
            print(f"{version.__name__}: failed ({error})")
            del samples[version]
            continue
        samples[version].append(time.perf_counter() - start)
        if rows != expected:
            raise SystemExit(f"{version.__name__}: other rows")

print("the others: same rows")
medians = {version: statistics.median(times) for version, times in samples.items()}
for version, median in medians.items():
    # As the report of a lab: 1.999 does not reach 2.
    ratio = math.floor(medians[baseline] / median * 100) / 100
    print(f"{version.__name__}: {median:.3f} s, {ratio:.2f}x")
