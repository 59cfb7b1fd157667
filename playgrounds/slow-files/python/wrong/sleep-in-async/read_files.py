import asyncio
import time


# 읽기는 겹치지만, 그 뒤에 스레드를 막는 호출은 하나씩 쌓입니다 / The reads overlap; the blocking calls after them add up
async def read(storage, path):
    if not path.startswith("reports/"):
        return storage.read(path)
    contents = await storage.to_thread(storage.read, path)
    time.sleep(0.06)
    return contents


async def read_all(storage, paths):
    return await asyncio.gather(*(read(storage, path) for path in paths))
