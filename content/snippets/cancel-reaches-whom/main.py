import asyncio


async def ask(name):
    try:
        await asyncio.sleep(0.3)
        print(f"{name} finished")
    finally:
        print(f"{name} ends")


async def search(name):
    return await ask(name)


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.gather(search("A"), search("B"))
    except TimeoutError as error:
        print(type(error).__name__)
    await asyncio.sleep(0.4)


asyncio.run(main())
