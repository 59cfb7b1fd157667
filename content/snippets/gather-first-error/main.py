import asyncio


async def fetch_data(task_id, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ValueError(f"{task_id} failed")
    print(f"{task_id} end")
    return f"data_{task_id}"


async def main():
    try:
        await asyncio.gather(fetch_data(1, 0.1, fails=True), fetch_data(2, 0.2))
    except ValueError as error:
        print("caught:", error)
    await asyncio.sleep(0.2)

    results = await asyncio.gather(
        fetch_data(3, 0.1, fails=True), fetch_data(4, 0.2), return_exceptions=True
    )
    print(results)


asyncio.run(main())
