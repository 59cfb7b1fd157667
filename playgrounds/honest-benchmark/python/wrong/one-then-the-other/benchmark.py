import statistics


# 한 버전을 모두 잰 뒤에 다른 버전을 잽니다 / Times all of one version, then all of the other
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    expected = await before()
    if await after() != expected:
        return None
    for version, times in ((before, before_times), (after, after_times)):
        for _ in range(5):
            seconds, result = await timed(version, clock)
            if result != expected:
                return None
            times.append(seconds)
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
