import asyncio


class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}

    # 손님 한 명의 요청. 한 명씩 오면 잘 동작합니다. 50명이
    # 한꺼번에 오면 어떻게 됩니까?
    # The request of one visitor. It works for one after
    # another. What if fifty come at once?
    async def visit(self, name):
        views = self.database.views
        if name not in self.cache:
            self.cache[name] = await self.database.load(name)
            asyncio.create_task(self.database.log(name))
        self.database.views = views + 1
        return self.cache[name]

    async def close(self):
        pass
