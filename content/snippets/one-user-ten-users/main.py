import asyncio
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

try:
    import uvicorn
    from fastapi import FastAPI
except ImportError:
    raise SystemExit("python3 -m pip install fastapi uvicorn")

app = FastAPI()


@app.get("/awaiting")
async def awaiting():
    await asyncio.sleep(0.2)  # a database that knows how to wait


@app.get("/blocking")
async def blocking():
    time.sleep(0.2)  # a library that blocks


@app.get("/threaded")
def threaded():
    time.sleep(0.2)  # the same library, in a plain function


@app.get("/health")
async def health():
    return "ok"


def use(port):
    """The users, in threads of their own: they share nothing with the server."""

    def get(path):
        start = time.perf_counter()
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", path)
        connection.getresponse().read()
        connection.close()
        return time.perf_counter() - start

    get("/health")  # the server is there
    with ThreadPoolExecutor(11) as users:
        for name in ("awaiting", "blocking", "threaded"):
            one = get(f"/{name}")
            start = time.perf_counter()
            ten = [users.submit(get, f"/{name}") for _ in range(10)]
            time.sleep(0.05)
            check = users.submit(get, "/health")
            for request in ten:
                request.result()
            together = time.perf_counter() - start
            print(f"{name}: one {one:.3f}, ten {together:.3f}", end=", ")
            print(f"health {check.result():.3f} s")


async def main():
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await asyncio.to_thread(use, listener.getsockname()[1])
    server.should_exit = True
    await serving


asyncio.run(main())
