import asyncio
import threading


def read(path):
    print("read runs in", threading.current_thread().name)
    with open(path) as file:
        return file.read()


async def main():
    try:
        await asyncio.to_thread(read(__file__))
    except TypeError as error:
        print("TypeError:", error)
    text = await asyncio.to_thread(read, __file__)
    print("read", "to_thread" in text)


asyncio.run(main())
