import asyncio

from lab.primes import count_primes


async def count(numbers):
    return count_primes(numbers)


# 차례는 넘기지만, 개수가 아니라 태스크를 반환합니다 / Hands the turn over, yet returns tasks in place of counts
async def make_report(ranges):
    tasks = []
    for numbers in ranges:
        tasks.append(asyncio.create_task(count(numbers)))
        await asyncio.sleep(0)
    await asyncio.wait(tasks)
    return tasks
