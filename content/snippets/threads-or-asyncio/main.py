import asyncio
import threading
import time

used = set()


def wait_in_thread():
    used.add(threading.current_thread())
    time.sleep(1)


async def wait_in_loop():
    used.add(threading.current_thread())
    await asyncio.sleep(1)


def with_threads(count):
    threads = [threading.Thread(target=wait_in_thread) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def with_asyncio(count):
    await asyncio.gather(*(wait_in_loop() for _ in range(count)))


def measure(label, work):
    used.clear()
    start = time.perf_counter()
    work()
    print(f"{label}: {len(used)} thread(s), {time.perf_counter() - start:.3f} s")


measure("3 waits, threads", lambda: with_threads(3))
measure("3 waits, asyncio", lambda: asyncio.run(with_asyncio(3)))
measure("1000 waits, threads", lambda: with_threads(1000))
measure("1000 waits, asyncio", lambda: asyncio.run(with_asyncio(1000)))
