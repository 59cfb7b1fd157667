import asyncio


# 상품이 아니라 태스크를 반환합니다 / Returns the task, not the product
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.database.load(name))
            self.logs.append(asyncio.create_task(self.database.log(name)))
        self.database.views += 1
        return self.cache[name]

    async def close(self):
        await asyncio.gather(*self.logs)
