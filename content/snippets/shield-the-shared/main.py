import asyncio


async def fetch():
    await asyncio.sleep(0.2)
    return "value"


async def impatient(waiting):
    try:
        return await asyncio.wait_for(waiting, timeout=0.1)
    except TimeoutError:
        return "gave up"


async def patient(task):
    try:
        return await task
    except asyncio.CancelledError:
        return "CancelledError"


async def main():
    task = asyncio.create_task(fetch())
    print("shared:", await asyncio.gather(impatient(task), patient(task)))

    task = asyncio.create_task(fetch())
    waiting = asyncio.shield(task)
    print("shielded:", await asyncio.gather(impatient(waiting), patient(task)))


asyncio.run(main())
