import asyncio


async def news():
    await asyncio.sleep(0.3)
    return "news"


async def weather():
    await asyncio.sleep(0.1)
    raise ConnectionError("weather refused")


async def main():
    first, second = news(), weather()
    try:
        print(await first)
        print(await second)
    except ConnectionError as error:
        print("caught:", error)


asyncio.run(main())
