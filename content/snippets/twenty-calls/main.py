import asyncio
import time

try:
    from aiohttp import ClientSession, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")

serving = 0


async def answer(request):
    """The server: 0.2 s each, five requests at once. It refuses the others."""
    global serving
    if serving == 5:
        return web.Response(status=429)
    serving += 1
    await asyncio.sleep(0.2)
    serving -= 1
    return web.Response(text="summary")


async def get(session, url):
    async with session.get(url) as response:
        return response.status


async def in_turn(session, url):
    return [await get(session, url) for _ in range(20)]


async def all_at_once(session, url):
    return await asyncio.gather(*(get(session, url) for _ in range(20)))


async def five_at_a_time(session, url):
    semaphore = asyncio.Semaphore(5)

    async def limited():
        async with semaphore:
            return await get(session, url)

    return await asyncio.gather(*(limited() for _ in range(20)))


async def main():
    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app) as server, ClientSession() as session:
        for work in (in_turn, all_at_once, five_at_a_time):
            start = time.perf_counter()
            statuses = await work(session, server.make_url("/"))
            print(f"{work.__name__}: {time.perf_counter() - start:.3f} s,", end=" ")
            print(f"{statuses.count(200)} answered, {statuses.count(429)} refused")


asyncio.run(main())
