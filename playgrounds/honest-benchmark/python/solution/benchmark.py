import statistics

RUNS = 5


async def benchmark(before, after, clock):
    # 워밍업이 기대하는 결과도 알려 줍니다
    # The warm-up also tells which result to expect
    expected = await before()
    if await after() != expected:
        return None
    samples = {before: [], after: []}
    for _ in range(RUNS):
        # 번갈아 재면 도중에 느려져도 두 버전이 함께
        # 느려집니다
        # In turn: what slows down slows both
        for version, times in samples.items():
            start = clock.perf_counter()
            result = await version()
            times.append(clock.perf_counter() - start)
            if result != expected:
                return None
    return statistics.median(samples[before]) / statistics.median(samples[after])
