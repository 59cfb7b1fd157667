import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

used = set()


def read_slowly():
    used.add(threading.current_thread())
    time.sleep(0.1)  # slow storage, simulated


async def read_all(pool):
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(loop.run_in_executor(pool, read_slowly) for _ in range(24)))


def measure(pool):
    start = time.perf_counter()
    asyncio.run(read_all(pool))
    return time.perf_counter() - start


for size in (4, 8, 24):
    elapsed = measure(ThreadPoolExecutor(max_workers=size))
    print(f"24 files, pool of {size}: {elapsed:.3f} s")

used.clear()
measure(None)  # the default pool, as to_thread uses it
print(f"default pool on this machine: {len(used)}")
