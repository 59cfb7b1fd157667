# 정렬하지 않고 가운데 값을 견줍니다 / Compares the values in the middle, unsorted
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
    return before_times[2] / after_times[2]


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
