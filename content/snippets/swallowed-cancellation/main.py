import asyncio


async def catches_exception():
    try:
        await asyncio.sleep(1)
    except Exception:
        print("  caught")
    return "went on"


async def catches_everything():
    try:
        await asyncio.sleep(1)
    except:  # also catches CancelledError
        print("  caught")
    return "went on"


async def main():
    is_exception = issubclass(asyncio.CancelledError, Exception)
    print("CancelledError is an Exception:", is_exception)
    for work in (catches_exception, catches_everything):
        task = asyncio.create_task(work())
        await asyncio.sleep(0.1)
        task.cancel()
        await asyncio.wait([task])
        outcome = "cancelled" if task.cancelled() else task.result()
        print(f"{work.__name__}: {outcome}")


asyncio.run(main())
