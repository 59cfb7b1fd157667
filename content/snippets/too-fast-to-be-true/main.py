import asyncio
import time

IDS = (1, 2, 3, 4)


async def find_user(user_id):
    await asyncio.sleep(0.05)
    return f"user {user_id}"


async def one_by_one():
    return [await find_user(user_id) for user_id in IDS]


async def too_fast():
    return [asyncio.create_task(find_user(user_id)) for user_id in IDS]


async def timed(work):
    start = time.perf_counter()
    result = await work()
    return time.perf_counter() - start, result


async def main():
    before, expected = await timed(one_by_one)
    after, tasks = await timed(too_fast)
    print(f"ratio: {before / after:.0f}, limit: {len(IDS)}")
    print("same results:", tasks == expected)
    print("finished:", sum(task.done() for task in tasks), "of", len(IDS))


asyncio.run(main())
