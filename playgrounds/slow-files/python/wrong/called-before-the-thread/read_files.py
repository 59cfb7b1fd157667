import asyncio


# 괄호를 붙여 불렀으므로, 스레드에 넘기기 전에 읽기가 끝납니다 / Called with parentheses: read before any thread is asked
async def read(storage, path):
    if path.startswith("reports/"):
        return await storage.to_thread(storage.read(path))
    return storage.read(path)


async def read_all(storage, paths):
    return await asyncio.gather(*(read(storage, path) for path in paths))
