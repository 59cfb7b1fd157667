from lab.primes import count_primes


# 구간마다 소수를 셉니다. async def인데도 서버의 ping이
# 늦습니다. 왜 그렇습니까?
# Counts the primes of each range. It is an async def, and
# yet the server's pings are late. Why?
async def make_report(ranges):
    counts = []
    for numbers in ranges:
        counts.append(count_primes(numbers))
    return counts
