import asyncio


async def fetch_data(task_id, delay):
    await asyncio.sleep(delay)
    return f"data_{task_id}"


async def main():
    tasks = [
        asyncio.create_task(fetch_data(1, 0.1)),
        asyncio.create_task(fetch_data(2, 0.5)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=0.3)
    print("done:", [task.result() for task in done])
    print("pending:", len(pending), "cancelled:", tasks[1].cancelled())
    print("later:", await tasks[1])


asyncio.run(main())
