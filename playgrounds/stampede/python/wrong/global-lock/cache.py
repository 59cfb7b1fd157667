import asyncio


# 자물쇠 하나로 모든 손님을 줄 세웁니다 / One lock makes all visitors queue
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []
        self.lock = asyncio.Lock()

    async def visit(self, name):
        async with self.lock:
            if name not in self.cache:
                self.cache[name] = await self.database.load(name)
                self.logs.append(asyncio.create_task(self.database.log(name)))
        self.database.views += 1
        return self.cache[name]

    async def close(self):
        await asyncio.gather(*self.logs)
