import asyncio


async def answer():
    return 42


async def worker(name):
    print(name, "start")
    await answer()
    print(name, "after answer")
    await asyncio.sleep(0.1)
    print(name, "after sleep")


async def main():
    await asyncio.gather(worker("A"), worker("B"))


asyncio.run(main())
