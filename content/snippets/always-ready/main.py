import asyncio
import os
import select


async def main():
    file = open(__file__, "rb")
    pipe, _ = os.pipe()

    ready, _, _ = select.select([file, pipe], [], [], 0)
    print("select, file:", "ready" if file in ready else "not ready")
    print("select, empty pipe:", "ready" if pipe in ready else "not ready")

    loop = asyncio.get_running_loop()
    loop.add_reader(pipe, print)
    print("asyncio, empty pipe: will tell when there is data")
    try:
        loop.add_reader(file, print)
    except PermissionError as error:
        print("asyncio, file:", error)


asyncio.run(main())
