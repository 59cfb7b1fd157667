import asyncio


# 느린 읽기만 풀에 넘깁니다. 캐시된 파일은 기다릴 것이
# 없으므로 그 자리에서 읽습니다.
# Only slow reads go to the pool. A cached file needs no
# waiting, so it is read right here.
async def read(storage, path):
    if path.startswith("reports/"):
        return await storage.to_thread(storage.read, path)
    return storage.read(path)


async def read_all(storage, paths):
    return await asyncio.gather(*(read(storage, path) for path in paths))
