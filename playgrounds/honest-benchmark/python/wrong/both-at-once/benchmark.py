import asyncio
import statistics


# 두 버전을 동시에 실행해 잽니다 / Runs both versions at once and times them
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    expected = await before()
    if await after() != expected:
        return None
    for _ in range(5):
        (before_s, before_result), (after_s, after_result) = await asyncio.gather(
            timed(before, clock), timed(after, clock)
        )
        if before_result != after_result:
            return None
        before_times.append(before_s)
        after_times.append(after_s)
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version, clock):
    start = clock.perf_counter()
    result = await version()
    return clock.perf_counter() - start, result
