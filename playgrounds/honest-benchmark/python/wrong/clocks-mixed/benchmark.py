import statistics


# 시작과 끝을 다른 시계로 잽니다 / Times start and end by two clocks
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
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version, clock):
    start = clock.time()
    result = await version()
    return clock.perf_counter() - start, result
