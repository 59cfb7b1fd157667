import asyncio
import random
import time

try:
    from aiohttp import ClientSession, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")

serving = received = 0


async def answer(request):
    """The server: 0.1 s each, five requests at once. It refuses the others."""
    global serving, received
    received += 1
    if serving == 5:
        return web.Response(status=429)
    serving += 1
    await asyncio.sleep(0.1)
    serving -= 1
    return web.Response(text="summary")


async def get_or_retry(session, url, delay):
    for attempt in range(20):
        async with session.get(url) as response:
            if response.status != 429:
                return await response.text()
        await asyncio.sleep(delay(attempt))
    raise ConnectionError("refused 20 times")


def fixed(attempt):
    return 0.05


def backoff(attempt):
    return 0.05 * 2**attempt


def jitter(attempt):
    return random.uniform(0, 0.05 * 2**attempt)


async def main():
    global received
    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app) as server, ClientSession() as session:
        url = server.make_url("/")
        for delay in (fixed, backoff, jitter):
            received = 0
            start = time.perf_counter()
            calls = [get_or_retry(session, url, delay) for _ in range(30)]
            await asyncio.gather(*calls)
            elapsed = time.perf_counter() - start
            name = delay.__name__
            print(f"{name}: {received} requests for 30 answers, {elapsed:.3f} s")


asyncio.run(main())
