import asyncio
import time

try:
    from aiohttp import ClientSession, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")

connections = set()


async def answer(request):
    if request.transport not in connections:
        connections.add(request.transport)
        await asyncio.sleep(0.05)  # the handshake, simulated
    await asyncio.sleep(0.02)
    return web.Response(text="summary")


async def get(session, url):
    async with session.get(url) as response:
        return await response.text()


async def session_each(url):
    for _ in range(10):
        async with ClientSession() as session:
            await get(session, url)


async def one_session(url):
    async with ClientSession() as session:
        for _ in range(10):
            await get(session, url)


async def main():
    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app) as server:
        for work in (session_each, one_session):
            connections.clear()
            start = time.perf_counter()
            await work(server.make_url("/"))
            elapsed = time.perf_counter() - start
            print(f"{work.__name__}: {elapsed:.3f} s, connections: {len(connections)}")


asyncio.run(main())
