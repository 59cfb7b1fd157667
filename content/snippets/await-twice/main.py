import asyncio


async def find_user():
    await asyncio.sleep(0.1)
    return "user"


async def main():
    task = asyncio.create_task(find_user())
    print("task:", await task, await task)

    coroutine = find_user()
    print("coroutine:", await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("again:", error)


asyncio.run(main())
