import asyncio


def sync_function():
    return "result"


async def async_function():
    await asyncio.sleep(0.1)
    return "result"


async def main():
    print("def, called:", sync_function())

    coroutine = async_function()
    print("async def, called:", type(coroutine).__name__)
    print("that object, awaited:", await coroutine)

    task = asyncio.create_task(async_function())
    print("create_task:", type(task).__name__, "- done:", task.done())
    print("that task, awaited:", await task)
    return "value of main"


print("asyncio.run:", asyncio.run(main()))
