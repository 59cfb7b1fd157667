import asyncio


# 코루틴이지만 storage.read는 다 읽을 때까지 이벤트 루프를
# 막습니다.
# A coroutine, and yet storage.read blocks the event loop
# until the file is read.
async def read(storage, path):
    return storage.read(path)


async def read_all(storage, paths):
    return await asyncio.gather(*(read(storage, path) for path in paths))
