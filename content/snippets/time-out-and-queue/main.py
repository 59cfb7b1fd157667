import asyncio

try:
    from aiohttp import ClientSession, ClientTimeout, TCPConnector, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")


async def answer(request):
    await asyncio.sleep(0.2)
    return web.Response(text="summary")


async def get(session, url):
    async with session.get(url) as response:
        return response.status


async def outside(session, url, semaphore):
    async with asyncio.timeout(0.5), semaphore:
        return await get(session, url)


async def inside(session, url, semaphore):
    async with semaphore, asyncio.timeout(0.5):
        return await get(session, url)


async def show(label, calls):
    results = await asyncio.gather(*calls, return_exceptions=True)
    late = sum(isinstance(result, TimeoutError) for result in results)
    print(f"{label}: {results.count(200)} answered, {late} timed out")


async def main():
    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app) as server:
        url = server.make_url("/")
        async with ClientSession() as session:
            for call in (outside, inside):
                semaphore = asyncio.Semaphore(5)
                calls = [call(session, url, semaphore) for _ in range(20)]
                await show(f"time-out {call.__name__}", calls)

        connector, timeout = TCPConnector(limit=5), ClientTimeout(total=0.5)
        async with ClientSession(connector=connector, timeout=timeout) as session:
            await show("limit of the connector", [get(session, url) for _ in range(20)])


asyncio.run(main())
