# 한 번씩만 잽니다 / Times each version once
async def benchmark(before, after, clock):
    before_s, before_result = await timed(before, clock)
    after_s, after_result = await timed(after, clock)
    return before_s / after_s if before_result == after_result else None


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
