import asyncio


async def save():
    await asyncio.sleep(0.1)
    print("saved")


async def main():
    save()
    await asyncio.sleep(0.2)
    print("main ends")


asyncio.run(main())
