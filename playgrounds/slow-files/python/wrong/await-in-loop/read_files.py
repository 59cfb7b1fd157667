# 풀에 넘기지만 하나씩 기다립니다 / Hands reads to the pool, yet waits for one at a time
async def read_all(storage, paths):
    contents = []
    for path in paths:
        if path.startswith("reports/"):
            contents.append(await storage.to_thread(storage.read, path))
        else:
            contents.append(storage.read(path))
    return contents
