import asyncio
import time

CLOCKS = (time.perf_counter, time.time, time.process_time)


async def main():
    start = [clock() for clock in CLOCKS]
    await asyncio.sleep(0.2)
    for clock, before in zip(CLOCKS, start):
        print(f"time.{clock.__name__}: {(clock() - before) * 1000:.3f} ms")


asyncio.run(main())
