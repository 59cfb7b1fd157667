import asyncio
import time


async def find_user(user_id):
    await asyncio.sleep(user_id * 0.05)
    return f"user {user_id}"


async def one_by_one():
    return [await find_user(user_id) for user_id in range(1, 9)]


async def cut_off():
    tasks = [asyncio.create_task(find_user(user_id)) for user_id in range(1, 9)]
    done, pending = await asyncio.wait(tasks, timeout=0.225)
    for task in pending:
        task.cancel()
    return [task.result() for task in done]


async def timed(label, work):
    start = time.perf_counter()
    count = len(await work())
    elapsed = time.perf_counter() - start
    print(f"{label}: {count} users in {elapsed:.3f} s, {count / elapsed:.1f} users/s")
    return elapsed, count / elapsed


async def main():
    slow, before = await timed("one by one", one_by_one)
    fast, after = await timed("cut off", cut_off)
    print(f"running time: {slow / fast:.2f}x, throughput: {after / before:.2f}x")


asyncio.run(main())
