import asyncio


# 예외를 삼키고 None을 돌려줍니다 / Swallows the exception, and returns None
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
            return None
        self.database.views += 1
        return product

    async def load(self, name):
        product = await self.database.load(name)
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
