import asyncio


async def worker():
    print("connection open")
    try:
        await asyncio.sleep(10)
        print("never printed")
    finally:
        print("connection closed")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1)
    task.cancel()
    print("asked to cancel, done:", task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("awaited, cancelled:", task.cancelled())


asyncio.run(main())
