import asyncio


# 불러온 일을 기록하지 않습니다 / Records nothing
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.database.load(name))
        try:
            product = await self.cache[name]
        except Exception:
            self.cache.pop(name, None)
            raise
        self.database.views += 1
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
