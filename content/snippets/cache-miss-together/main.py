import asyncio

calls = 0


async def fetch_from_backend():
    global calls
    calls += 1
    await asyncio.sleep(0.1)
    return "value"


async def plain(cache):
    if "key" not in cache:
        cache["key"] = await fetch_from_backend()
    return cache["key"]


async def shared(cache):
    if "key" not in cache:
        cache["key"] = asyncio.create_task(fetch_from_backend())
    return await cache["key"]


async def main():
    global calls
    for get in (plain, shared):
        calls = 0
        cache = {}
        await asyncio.gather(*(get(cache) for _ in range(50)))
        print(f"{get.__name__}: {calls} backend call(s)")


asyncio.run(main())
