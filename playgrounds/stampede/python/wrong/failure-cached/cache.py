import asyncio


# 실패한 태스크도 캐시에 남아, 다시 와도 같은 예외를 받습니다 / The failed task stays: whoever comes again gets the same exception
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.load(name))
        product = await self.cache[name]
        self.database.views += 1
        return product

    async def load(self, name):
        product = await self.database.load(name)
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
