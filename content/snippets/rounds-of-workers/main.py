import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def read_slowly(used):
    used.add(threading.current_thread())
    time.sleep(0.1)  # slow storage, simulated


async def read_all(label, pool):
    loop = asyncio.get_running_loop()
    used = set()
    start = time.perf_counter()
    reads = [loop.run_in_executor(pool, read_slowly, used) for _ in range(24)]
    await asyncio.gather(*reads)
    print(f"{label}: {len(used)} at once, {time.perf_counter() - start:.3f} s")


asyncio.run(read_all("default pool", None))  # None: the pool of to_thread
asyncio.run(read_all("pool of 8", ThreadPoolExecutor(8)))
asyncio.run(read_all("pool of 24", ThreadPoolExecutor(24)))
