import asyncio


class Shop:
    def __init__(self, database):
        self.database = database
        # 값이 아니라 진행 중인 태스크를 담습니다
        # Holds the task in progress, not its value
        self.cache = {}
        self.logs = []

    async def visit(self, name):
        if name not in self.cache:
            self.cache[name] = asyncio.create_task(self.load(name))
        try:
            product = await self.cache[name]
        except Exception:
            # 실패는 남기지 않습니다
            # A failure is not kept
            self.cache.pop(name, None)
            raise
        # 읽기와 쓰기 사이에 await가 없습니다
        # No await between reading and writing
        self.database.views += 1
        return product

    async def load(self, name):
        product = await self.database.load(name)
        self.logs.append(asyncio.create_task(self.database.log(name)))
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
