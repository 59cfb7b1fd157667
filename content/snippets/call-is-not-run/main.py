import asyncio


async def work():
    print("body")
    await asyncio.sleep(0.1)
    return "result"


async def main():
    made = work()
    print("after the call:", type(made).__name__)
    print(await made)


asyncio.run(main())
