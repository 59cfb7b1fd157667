import statistics


# 결과를 견주지 않습니다 / Does not compare the results
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    await before()
    await after()
    for _ in range(5):
        before_s, _ = await timed(before, clock)
        after_s, _ = await timed(after, clock)
        before_times.append(before_s)
        after_times.append(after_s)
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
