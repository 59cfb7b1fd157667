import statistics
import time

URLS = [f"https://example.com/users/{i}" for i in range(100)]


def hosts():
    from urllib.request import Request  # the first call loads this module

    return [Request(url).host for url in URLS]


samples = []
for _ in range(6):
    start = time.perf_counter()
    hosts()
    samples.append((time.perf_counter() - start) * 1000)

print(f"first run: {samples[0]:.3f} ms")
print(f"median of the next five: {statistics.median(samples[1:]):.3f} ms")
