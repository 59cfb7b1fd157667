import asyncio
import random
import time

try:
    from aiohttp import ClientError, ClientSession, web
    from aiohttp.test_utils import TestServer
except ImportError:
    raise SystemExit("python3 -m pip install aiohttp")

refused_before = set()


async def answer(request):
    """The server: refuses 3 and 8 once, fails at 7, is too late with 13."""
    number = int(request.match_info["number"])
    await asyncio.sleep(2 if number == 13 else 0.1)
    if number in {3, 8} - refused_before:
        refused_before.add(number)
        return web.Response(status=429)
    return web.Response(status=500 if number == 7 else 200, text=f"summary of {number}")


async def summarize(session, semaphore, url):
    for attempt in range(4):
        try:
            async with semaphore, asyncio.timeout(0.5), session.get(url) as response:
                if response.status != 429:
                    response.raise_for_status()
                    return await response.text()
        except (TimeoutError, ClientError) as error:
            return error
        await asyncio.sleep(random.uniform(0, 0.1 * 2**attempt))
    return ConnectionRefusedError("refused 4 times")


async def main():
    app = web.Application()
    app.router.add_get("/{number}", answer)
    semaphore = asyncio.Semaphore(5)
    async with TestServer(app) as server, ClientSession() as session:
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            tasks = {
                number: group.create_task(
                    summarize(session, semaphore, server.make_url(f"/{number}"))
                )
                for number in range(1, 21)
            }
        elapsed = time.perf_counter() - start
    results = {number: task.result() for number, task in tasks.items()}

    failed = {n: r for n, r in results.items() if isinstance(r, Exception)}
    print(f"{len(results) - len(failed)} of {len(results)} in {elapsed:.3f} s")
    for number, error in failed.items():
        print(f"{number}: {type(error).__name__}")


asyncio.run(main())
