# before보다 after의 처리량이 몇 배인지 재어 돌려줍니다. 두
# 버전의 결과가 다르면 None을 돌려줍니다.
# Measures by what factor the throughput of after exceeds
# that of before; None where their results differ.
async def benchmark(before, after, clock):
    # 고칠 곳: 한 번 재어 나눈 값은 얼마나 믿을 수 있습니까?
    # Change this: how far can you trust what one run of
    # each comes to?
    before_s, _ = await timed(before, clock)
    after_s, _ = await timed(after, clock)
    return before_s / after_s


# 한 번 실행하는 데 걸린 시간(초)과 그 결과
# The time of one run in seconds, and its result
async def timed(version, clock):
    start = clock.time()
    result = await version()
    return clock.time() - start, result
