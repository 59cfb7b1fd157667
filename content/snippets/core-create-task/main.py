import asyncio


async def work():
    print("body")
    await asyncio.sleep(0.1)
    return "result"


async def main():
    task = asyncio.create_task(work())
    print("after create_task")
    print(await task)


asyncio.run(main())
