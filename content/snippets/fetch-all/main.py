import asyncio
import random
import time

refused_before = set()


async def answer(reader, writer):
    """The server: refuses 3 and 8 once, fails at 7, never answers 13."""
    request = await reader.readuntil(b"\r\n\r\n")
    number = int(request.split()[1].decode().lstrip("/"))
    await asyncio.sleep(0.1)
    if number == 13:
        await reader.read()  # until the client gives up
    status = 500 if number == 7 else 200
    if number in {3, 8} - refused_before:
        refused_before.add(number)
        status = 429
    writer.write(f"HTTP/1.0 {status}\r\n\r\nsummary of {number}".encode())
    writer.close()


async def get(port, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"GET /{number} HTTP/1.0\r\n\r\n".encode())
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    finally:
        writer.close()
    return int(head.split()[1]), body.decode()


async def summarise(port, number, semaphore):
    for attempt in range(4):
        try:
            async with semaphore, asyncio.timeout(0.5):
                status, body = await get(port, number)
        except (TimeoutError, OSError) as error:
            return error
        if status == 200:
            return body
        if status != 429:
            break
        await asyncio.sleep(random.uniform(0, 0.1 * 2**attempt))
    return ConnectionError(f"status {status}")


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    semaphore = asyncio.Semaphore(5)
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        tasks = {
            number: group.create_task(summarise(port, number, semaphore))
            for number in range(1, 21)
        }
    elapsed = time.perf_counter() - start
    results = {number: task.result() for number, task in tasks.items()}

    failed = {n: r for n, r in results.items() if isinstance(r, Exception)}
    print(f"{len(results) - len(failed)} of {len(results)} in {elapsed:.3f} s")
    for number, error in failed.items():
        print(f"{number}: {error!r}")
    server.close()


asyncio.run(main())
