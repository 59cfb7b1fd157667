import asyncio


async def double(number: int) -> int:
    await asyncio.sleep(0.1)
    return number * 2


async def main() -> None:
    answer: int = await double("21")
    print("a string went in:", repr(answer))
    forgotten: int = double(21)
    print("await was forgotten:", type(forgotten).__name__)
    forgotten.close()


asyncio.run(main())
