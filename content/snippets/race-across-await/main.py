import asyncio

counter = 0
lock = asyncio.Lock()


async def read_await_write():
    global counter
    seen = counter
    await asyncio.sleep(0)
    counter = seen + 1


async def read_and_write():
    global counter
    counter = counter + 1


async def with_lock():
    async with lock:
        await read_await_write()


async def main():
    global counter
    for add_one in (read_await_write, read_and_write, with_lock):
        counter = 0
        await asyncio.gather(*(add_one() for _ in range(1000)))
        print(f"{add_one.__name__}: {counter}")


asyncio.run(main())
