import asyncio
import time


async def fetch(name, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("  cancelled")  # B or C: a group cancels in no set order
        raise
    if fails:
        raise ValueError(f"{name} failed")
    print(f"  {name} done")
    return name


def three():
    return fetch("A", 0.1, fails=True), fetch("B", 0.2), fetch("C", 0.3)


async def first_error():
    await asyncio.gather(*three())


async def collect():
    print(" ", await asyncio.gather(*three(), return_exceptions=True))


async def all_or_nothing():
    async with asyncio.TaskGroup() as group:
        for work in three():
            group.create_task(work)


async def main():
    for policy in (first_error, collect, all_or_nothing):
        print(policy.__name__)
        start = time.perf_counter()
        try:
            await policy()
        except Exception as error:
            print(" ", type(error).__name__)
        print(f"  back after {time.perf_counter() - start:.3f} s")
        await asyncio.sleep(0.4)  # whatever is left may finish


asyncio.run(main())
