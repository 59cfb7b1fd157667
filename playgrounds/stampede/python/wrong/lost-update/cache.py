import asyncio


# 조회 수를 읽고 나서 기다린 뒤에 씁니다. 그사이에 다른 손님이 쓴 것은 사라집니다.
# Reads the count, waits, then writes: what others wrote meanwhile is lost.
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        views = self.database.views
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.load(name))
        try:
            product = await self.cache[name]
        except Exception:
            self.cache.pop(name, None)
            raise
        self.database.views = views + 1
        return product

    async def load(self, name):
        product = await self.database.load(name)
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
