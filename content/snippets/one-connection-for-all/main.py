import asyncio
import time

connections = 0


async def answer(reader, writer):
    global connections
    connections += 1
    await asyncio.sleep(0.05)  # the handshake, simulated
    try:
        while True:
            await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(0.02)
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    except asyncio.IncompleteReadError:  # the client has hung up
        writer.close()


async def get(reader, writer):
    writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    await reader.readuntil(b"\r\n\r\n")


async def hang_up(reader, writer):
    writer.write_eof()
    await reader.read()  # until the server has closed as well
    writer.close()


async def connection_each(port):
    for _ in range(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await get(reader, writer)
        await hang_up(reader, writer)


async def one_connection(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(10):
        await get(reader, writer)
    await hang_up(reader, writer)


async def main():
    global connections
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for work in (connection_each, one_connection):
        connections = 0
        start = time.perf_counter()
        await work(port)
        elapsed = time.perf_counter() - start
        print(f"{work.__name__}: {connections} opened, {elapsed:.3f} s")
    server.close()


asyncio.run(main())
