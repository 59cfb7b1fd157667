import statistics


# 결과뿐 아니라 걸린 시간까지 같은지 견줍니다 / Compares not only the results but the times as well
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    expected = await before()
    if await after() != expected:
        return None
    for _ in range(5):
        of_before = await timed(before, clock)
        of_after = await timed(after, clock)
        if of_before != of_after:
            return None
        before_times.append(of_before[0])
        after_times.append(of_after[0])
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
