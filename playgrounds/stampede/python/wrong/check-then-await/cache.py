import asyncio


# 확인과 저장 사이에 await가 있어, 50명이 모두 빈 캐시를 봅니다 / An await lies between check and store: all see an empty cache
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = await self.database.load(name)
            self.logs.append(asyncio.create_task(self.database.log(name)))
        self.database.views += 1
        return self.cache[name]

    async def close(self):
        await asyncio.gather(*self.logs)
