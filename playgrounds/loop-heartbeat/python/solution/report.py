import asyncio

from lab.primes import count_primes


# 구간 하나를 셀 때마다 이벤트 루프에 차례를 넘깁니다.
# 계산의 양은 그대로입니다.
# Hands the turn to the event loop after each range. The
# amount of computation stays the same.
async def make_report(ranges):
    counts = []
    for numbers in ranges:
        counts.append(count_primes(numbers))
        await asyncio.sleep(0)
    return counts
