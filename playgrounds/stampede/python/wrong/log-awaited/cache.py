import asyncio


# 손님이 기록까지 기다립니다 / Visitors wait for the record as well
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
        await self.database.log(name)
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
