import asyncio

try:
    from aiohttp import ClientSession, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")

seen = {"now": 0, "most": 0}


async def answer(request):
    seen["now"] += 1
    seen["most"] = max(seen["most"], seen["now"])
    await asyncio.sleep(1)
    seen["now"] -= 1
    return web.Response(text="ok")


async def main():
    app = web.Application()
    app.router.add_get("/", answer)
    async with TestServer(app) as server, ClientSession() as session:

        async def get():
            async with session.get(server.make_url("/")) as response:
                await response.read()

        await asyncio.gather(*(get() for _ in range(300)))
    print(f"at once: {seen['most']}")


asyncio.run(main())
