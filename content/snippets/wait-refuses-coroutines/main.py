import asyncio


async def fetch_data(task_id, delay):
    await asyncio.sleep(delay)
    return f"data_{task_id}"


async def main():
    await asyncio.wait([fetch_data(1, 0.1), fetch_data(2, 0.2)])


asyncio.run(main())
