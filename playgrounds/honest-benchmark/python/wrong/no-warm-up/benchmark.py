import statistics


# 첫 실행까지 셈에 넣습니다 / Lets the first runs count
async def benchmark(before, after, clock):
    before_times, after_times = [], []
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
    result = await version()
    return clock.perf_counter() - start, result
