import asyncio


# 올 때와 갈 때 한 번씩 셉니다 / Counts visitors when they come, and again when they go
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        self.database.views += 1
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
        await asyncio.gather(*self.logs)
