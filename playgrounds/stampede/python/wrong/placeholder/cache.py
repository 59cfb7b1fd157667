import asyncio


# 불러오는 동안 빈 자리를 담아 두어, 나중에 온 손님이 그것을 받습니다 / Later visitors get the empty place that is kept meanwhile
class Shop:
    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = None
            try:
                self.cache[name] = await self.database.load(name)
            except Exception:
                del self.cache[name]
                raise
            self.logs.append(asyncio.create_task(self.database.log(name)))
        self.database.views += 1
        return self.cache[name]

    async def close(self):
        await asyncio.gather(*self.logs)
