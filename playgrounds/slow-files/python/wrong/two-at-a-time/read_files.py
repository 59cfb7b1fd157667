import asyncio


async def read(storage, path):
    if path.startswith("reports/"):
        return await storage.to_thread(storage.read, path)
    return storage.read(path)


# 작업자는 네 명인데 둘씩만 읽습니다 / There are four workers, yet it reads two files at a time
async def read_all(storage, paths):
    contents = []
    for at in range(0, len(paths), 2):
        contents += await asyncio.gather(*(read(storage, path) for path in paths[at : at + 2]))
    return contents
