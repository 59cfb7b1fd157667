import asyncio


# 캐시된 파일까지 모두 풀에 넘깁니다 / Hands everything to the pool, cached files too
async def read_all(storage, paths):
    return await asyncio.gather(*(storage.to_thread(storage.read, path) for path in paths))
