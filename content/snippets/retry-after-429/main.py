import asyncio
import random
import time

serving = received = 0


async def answer(reader, writer):
    """The server: 0.1 s each, five requests at once. It refuses the others."""
    global serving, received
    await reader.readuntil(b"\r\n\r\n")
    received += 1
    status = 200 if serving < 5 else 429
    if status == 200:
        serving += 1
        await asyncio.sleep(0.1)
        serving -= 1
    writer.write(f"HTTP/1.0 {status}\r\n\r\n".encode())
    writer.close()


async def get(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    response = await reader.read()
    writer.close()
    return int(response.split()[1])


async def get_or_retry(port, delay):
    for attempt in range(20):
        if (status := await get(port)) != 429:
            return status
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
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for delay in (fixed, backoff, jitter):
        received = 0
        start = time.perf_counter()
        await asyncio.gather(*(get_or_retry(port, delay) for _ in range(30)))
        elapsed = time.perf_counter() - start
        print(f"{delay.__name__}: {received} requests for 30 answers, {elapsed:.3f} s")
    server.close()


asyncio.run(main())
