import statistics


# 나눗셈이 거꾸로입니다 / Divides the wrong way round
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    expected = await before()
    if await after() != expected:
        return None
    for _ in range(5):
        before_s, before_result = await timed(before, clock)
        after_s, after_result = await timed(after, clock)
        if before_result != after_result:
            return None
        before_times.append(before_s)
        after_times.append(after_s)
    return statistics.median(after_times) / statistics.median(before_times)


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
