import asyncio
import time


def write_report():
    time.sleep(0.5)
    print("thread: report written")


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(write_report)
    except TimeoutError:
        print(f"main: TimeoutError after {time.perf_counter() - start:.3f} s")


start = time.perf_counter()
asyncio.run(main())
print(f"asyncio.run returned after {time.perf_counter() - start:.3f} s")
