import asyncio

from lab.primes import count_primes


# 태스크를 만들기만 하고 기다리지 않아, 세기 전에 반환합니다 / Makes the tasks, never awaits them: returns before it counts
async def make_report(ranges):
    counts = []

    async def count(numbers):
        counts.append(count_primes(numbers))

    for numbers in ranges:
        asyncio.create_task(count(numbers))
    return counts
