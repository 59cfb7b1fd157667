"""기준선: 한 번씩만 재어 나눕니다 / Baseline: times each once, and divides"""


async def benchmark(before, after, clock):
    start = clock.perf_counter()
    await before()
    middle = clock.perf_counter()
    await after()
    return (middle - start) / (clock.perf_counter() - middle)
