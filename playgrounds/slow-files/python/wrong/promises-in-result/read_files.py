import asyncio


async def read(storage, path):
    if path.startswith("reports/"):
        return await storage.to_thread(storage.read, path)
    return storage.read(path)


# 끝나기를 기다리지만, 값이 아니라 태스크를 반환합니다 / Waits, yet returns tasks in place of values
async def read_all(storage, paths):
    tasks = [asyncio.create_task(read(storage, path)) for path in paths]
    await asyncio.wait(tasks)
    return tasks
