import asyncio
import inspect
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection


async def awaiting():
    await asyncio.sleep(0.2)  # a database that knows how to wait


async def blocking():
    time.sleep(0.2)  # a library that blocks


def threaded():
    time.sleep(0.2)  # the same library, in a plain function


async def health():
    pass


handlers = {f.__name__: f for f in (awaiting, blocking, threaded, health)}
threads = ThreadPoolExecutor(40)


async def serve(reader, writer):
    """As in FastAPI: `async def` runs on the event loop, `def` in a thread."""
    request = await reader.readuntil(b"\r\n\r\n")
    handler = handlers[request.split()[1].decode().lstrip("/")]
    if inspect.iscoroutinefunction(handler):
        await handler()
    else:
        await asyncio.get_running_loop().run_in_executor(threads, handler)
    writer.write(b"HTTP/1.0 200 OK\r\n\r\n")
    writer.close()


def use(port):
    """The users, in threads of their own: they share nothing with the server."""

    def get(name):
        start = time.perf_counter()
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", f"/{name}")
        connection.getresponse().read()
        connection.close()
        return time.perf_counter() - start

    with ThreadPoolExecutor(11) as users:
        for name in ("awaiting", "blocking", "threaded"):
            one = get(name)
            start = time.perf_counter()
            ten = [users.submit(get, name) for _ in range(10)]
            time.sleep(0.05)
            other = users.submit(get, "health")
            for request in ten:
                request.result()
            together = time.perf_counter() - start
            print(f"{name}: one {one:.3f}, ten {together:.3f}", end=", ")
            print(f"health {other.result():.3f} s")


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    await asyncio.to_thread(use, server.sockets[0].getsockname()[1])
    server.close()


asyncio.run(main())
