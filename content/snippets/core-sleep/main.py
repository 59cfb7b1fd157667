import asyncio
import time


async def tick():
    while True:
        print("tick")
        await asyncio.sleep(0.2)


async def main():
    ticking = asyncio.create_task(tick())
    print("await asyncio.sleep(0.5)")
    await asyncio.sleep(0.5)
    print("time.sleep(0.5)")
    time.sleep(0.5)
    print("end")
    ticking.cancel()


asyncio.run(main())
