import asyncio


class Shop:
    """기준선: 손님을 한 명씩 차례로 받습니다 / Baseline: one visitor at a time"""

    def __init__(self, database):
        self.database = database
        self.cache = {}
        self.lock = asyncio.Lock()

    async def visit(self, name):
        async with self.lock:
            if name not in self.cache:
                self.cache[name] = await self.database.load(name)
                await self.database.log(name)
            self.database.views += 1
            return self.cache[name]

    async def close(self):
        pass
