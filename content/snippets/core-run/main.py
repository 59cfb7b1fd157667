import asyncio


async def inner():
    return "result"


async def main():
    coroutine = inner()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    return await coroutine


print(asyncio.run(main()))
