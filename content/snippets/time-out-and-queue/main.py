import asyncio


async def answer(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.2)
    writer.write(b"HTTP/1.0 200\r\n\r\n")
    writer.close()


async def get(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"GET / HTTP/1.0\r\n\r\n")
        response = await reader.read()
    finally:
        writer.close()
    return int(response.split()[1])


async def outside(port, semaphore):
    async with asyncio.timeout(0.5), semaphore:
        return await get(port)


async def inside(port, semaphore):
    async with semaphore, asyncio.timeout(0.5):
        return await get(port)


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for call in (outside, inside):
        semaphore = asyncio.Semaphore(5)
        calls = [call(port, semaphore) for _ in range(20)]
        results = await asyncio.gather(*calls, return_exceptions=True)
        late = sum(isinstance(result, TimeoutError) for result in results)
        print(f"time-out {call.__name__}: {results.count(200)} answered, {late} timed out")
    server.close()


asyncio.run(main())
