import asyncio
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

try:
    import uvicorn
    from anyio.to_thread import current_default_thread_limiter
    from fastapi import FastAPI
except ImportError:
    raise SystemExit("python3 -m pip install fastapi uvicorn")

app = FastAPI()


@app.get("/def")
def threaded():
    time.sleep(0.5)  # a library that blocks


@app.get("/to_thread")
async def handed_over():
    await asyncio.to_thread(time.sleep, 0.5)


def measure(port, path, count):
    def get():
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", path)
        connection.getresponse().read()
        connection.close()

    with ThreadPoolExecutor(count) as users:
        start = time.perf_counter()
        for request in [users.submit(get) for _ in range(count)]:
            request.result()
        return time.perf_counter() - start


async def main():
    listener = socket.create_server(("127.0.0.1", 0), backlog=100)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))

    loop = asyncio.get_running_loop()
    own_pool = ThreadPoolExecutor(1)  # leaves the pool of to_thread to the server

    async def show(path, count):
        port = listener.getsockname()[1]
        elapsed = await loop.run_in_executor(own_pool, measure, port, path, count)
        print(f"{path}, {count} user(s): {elapsed:.3f} s")

    await show("/def", 1)
    limiter = current_default_thread_limiter()
    print("threads for def:", limiter.total_tokens)
    await show("/def", 40)
    await show("/def", 80)
    await show("/to_thread", 40)
    limiter.total_tokens = 100
    print("threads for def:", limiter.total_tokens)
    await show("/def", 80)

    server.should_exit = True
    await serving


asyncio.run(main())
