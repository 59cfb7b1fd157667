import asyncio


async def read(storage, path):
    return storage.read(path)


# gather로 묶어도 read는 막습니다 / Even gathered, read blocks
async def read_all(storage, paths):
    return await asyncio.gather(*(read(storage, path) for path in paths))
