import asyncio

turns = 0


async def others():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


async def nothing():
    pass


async def hand_over():
    await asyncio.sleep(0)


async def compute(pause):
    for _ in range(1000):
        sum(i**2 for i in range(500))
        await pause()


async def main():
    global turns
    task = asyncio.create_task(others())
    for pause in (nothing, hand_over):
        turns = 0
        await compute(pause)
        print(f"{pause.__name__}: others had {turns} turns")
    task.cancel()


asyncio.run(main())
