import asyncio
import time

from lab.primes import count_primes


# 차례를 넘기며 세지만, 다 센 뒤에 스레드를 막고 쉽니다 / Hands the turn over while it counts, then rests in a way that blocks the thread
async def make_report(ranges):
    counts = []
    for numbers in ranges:
        counts.append(count_primes(numbers))
        await asyncio.sleep(0)
    time.sleep(1)
    return counts
