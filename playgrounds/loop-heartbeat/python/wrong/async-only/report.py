import asyncio

from lab.primes import count_primes


# async def로 감싸고 gather에 넣어도, 계산은 루프 안에서 하나씩 이어서 합니다.
# Wrapped in async def and put into gather, it still computes inside the loop, one right after the other.
async def count(numbers):
    return count_primes(numbers)


async def make_report(ranges):
    return await asyncio.gather(*map(count, ranges))
