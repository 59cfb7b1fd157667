from lab.primes import count_primes


async def count(numbers):
    return count_primes(numbers)


# 기다릴 것이 없는 코루틴을 await하면 차례가 넘어가지 않습니다 / Awaiting a coroutine that waits for nothing hands no turn over
async def make_report(ranges):
    return [await count(numbers) for numbers in ranges]
