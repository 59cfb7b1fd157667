import asyncio

attempts = 0


async def fetch():
    global attempts
    attempts += 1
    await asyncio.sleep(0.01)
    if attempts == 1:
        raise ConnectionError("server was restarting")
    return "value"


async def shared(cache):
    if "key" not in cache:
        cache["key"] = asyncio.create_task(fetch())
    return await cache["key"]


async def forgets_failure(cache):
    def forget(task):
        if task.cancelled() or task.exception():
            cache.pop("key", None)

    if "key" not in cache:
        cache["key"] = asyncio.create_task(fetch())
        cache["key"].add_done_callback(forget)
    return await cache["key"]


async def main():
    global attempts
    for get in (shared, forgets_failure):
        attempts = 0
        cache = {}
        for number in (1, 2):
            try:
                print(get.__name__, number, await get(cache))
            except ConnectionError as error:
                print(get.__name__, number, "failed:", error)


asyncio.run(main())
