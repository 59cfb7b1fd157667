# 코루틴을 만들기만 하고 기다리지 않습니다 / Makes the coroutines, never awaits them
async def read_all(storage, paths):
    return [
        storage.to_thread(storage.read, path) if path.startswith("reports/") else storage.read(path) for path in paths
    ]
