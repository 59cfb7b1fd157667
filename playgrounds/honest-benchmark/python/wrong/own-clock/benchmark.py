import statistics
import time


# 이 세계의 시계가 아닌 시계로 잽니다 / Measures by a clock that is not of this world
async def benchmark(before, after, clock):
    before_times, after_times = [], []
    expected = await before()
    if await after() != expected:
        return None
    for _ in range(5):
        before_s, before_result = await timed(before)
        after_s, after_result = await timed(after)
        if before_result != after_result:
            return None
        before_times.append(before_s)
        after_times.append(after_s)
    return statistics.median(before_times) / statistics.median(after_times)


async def timed(version):
    start = time.perf_counter()
    result = await version()
    return time.perf_counter() - start, result
