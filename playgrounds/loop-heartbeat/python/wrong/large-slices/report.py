import asyncio

from lab.primes import count_primes


# 차례를 넘기기는 하지만 조각이 너무 큽니다 / Hands the turn over, but in slices that are too large
async def make_report(ranges):
    half = len(ranges) // 2
    first = [count_primes(numbers) for numbers in ranges[:half]]
    await asyncio.sleep(0)
    return [*first, *(count_primes(numbers) for numbers in ranges[half:])]
