import asyncio

try:
    from aiohttp import ClientResponseError, ClientSession, ClientTimeout, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")


async def fetch_url(session, url):  # as in the note
    async with session.get(url) as response:
        return await response.text()


async def fetch_checked(session, semaphore, url):
    async with semaphore, session.get(url) as response:
        response.raise_for_status()
        return await response.text()


async def scrape(urls):
    semaphore = asyncio.Semaphore(5)
    timeout = ClientTimeout(total=0.5)
    async with ClientSession(timeout=timeout) as session:
        calls = [fetch_checked(session, semaphore, url) for url in urls]
        return await asyncio.gather(*calls, return_exceptions=True)


async def fine(request):
    return web.Response(text="a page")


async def broken(request):
    return web.Response(text="out of order", status=500)


async def silent(request):
    await asyncio.sleep(2)


async def main():
    app = web.Application()
    app.router.add_get("/fine", fine)
    app.router.add_get("/broken", broken)
    app.router.add_get("/silent", silent)
    async with TestServer(app) as server:
        urls = [server.make_url(path) for path in ("/fine", "/broken", "/silent")]
        async with ClientSession() as session:
            for url in urls[:2]:
                print("note:", await fetch_url(session, url))
        for result in await scrape(urls):
            match result:
                case ClientResponseError():
                    print("mended:", type(result).__name__, result.status)
                case Exception():
                    print("mended:", type(result).__name__)
                case text:
                    print("mended:", text)


asyncio.run(main())
