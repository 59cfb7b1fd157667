import asyncio


async def fetch_data(task_id, delay):
    print(f"{task_id} start")
    await asyncio.sleep(delay)
    print(f"{task_id} end")
    return f"data_{task_id}"


async def main():
    results = await asyncio.gather(
        fetch_data(1, 0.2),
        fetch_data(2, 0.3),
        fetch_data(3, 0.1),
    )
    print(*results)


asyncio.run(main())
