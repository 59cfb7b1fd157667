import asyncio


# 기록을 시작하기만 합니다. 닫을 때 끝나지 않은 것은 잃습니다 / Starts the records; what has not ended at closing is lost
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.load(name))
        try:
            product = await self.cache[name]
        except Exception:
            self.cache.pop(name, None)
            raise
        self.database.views += 1
        return product

    async def load(self, name):
        product = await self.database.load(name)
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def close(self):
        pass
