from lab.primes import count_primes


# 기준선: 한 번에 모두 계산합니다. 그동안 서버는 응답하지 못합니다.
# Baseline: computes all at once; meanwhile the server answers nobody.
def make_report(ranges):
    return [count_primes(numbers) for numbers in ranges]
