import asyncio


# 손님마다 기록합니다 / Records each visit
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
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def load(self, name):
        product = await self.database.load(name)
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
