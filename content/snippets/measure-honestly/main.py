import asyncio
import statistics
import time

IDS = range(1, 9)


async def find_user(user_id):
    await asyncio.sleep(0.05)
    return f"user {user_id}"


async def one_by_one():
    return [await find_user(user_id) for user_id in IDS]


async def together():
    return await asyncio.gather(*(find_user(user_id) for user_id in IDS))


async def benchmark(versions, runs=5):
    expected = await versions[0]()
    samples = {work: [] for work in versions}
    for run in range(runs + 1):
        for work in versions:
            start = time.perf_counter()
            result = await work()
            elapsed = time.perf_counter() - start
            if result != expected:
                raise RuntimeError(f"{work.__name__} returned {result}")
            if run > 0:  # run 0 only warms up
                samples[work].append(elapsed)
    return samples


async def main():
    medians = []
    for work, times in (await benchmark([one_by_one, together])).items():
        q1, median, q3 = statistics.quantiles(times, n=4, method="inclusive")
        medians.append(median)
        spread = (q3 - q1) / median
        print(
            f"{work.__name__}: median {median * 1000:.1f} ms, "
            f"spread {spread:.4f}, {len(IDS) / median:.1f} users/s"
        )
    print(f"ratio: {medians[0] / medians[1]:.2f}, limit: {len(IDS)}")


asyncio.run(main())
