import asyncio
import time

serving = 0


async def answer(reader, writer):
    """The server: 0.2 s each, five requests at once. It refuses the others."""
    global serving
    await reader.readuntil(b"\r\n\r\n")
    status = 200 if serving < 5 else 429
    if status == 200:
        serving += 1
        await asyncio.sleep(0.2)
        serving -= 1
    writer.write(f"HTTP/1.0 {status}\r\n\r\n".encode())
    writer.close()


async def get(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    response = await reader.read()
    writer.close()
    return int(response.split()[1])


async def in_turn(port):
    return [await get(port) for _ in range(20)]


async def all_at_once(port):
    return await asyncio.gather(*(get(port) for _ in range(20)))


async def five_at_a_time(port):
    semaphore = asyncio.Semaphore(5)

    async def limited():
        async with semaphore:
            return await get(port)

    return await asyncio.gather(*(limited() for _ in range(20)))


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for work in (in_turn, all_at_once, five_at_a_time):
        start = time.perf_counter()
        statuses = await work(port)
        print(f"{work.__name__}: {time.perf_counter() - start:.3f} s,", end=" ")
        print(f"{statuses.count(200)} answered, {statuses.count(429)} refused")
    server.close()


asyncio.run(main())
