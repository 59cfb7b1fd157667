import asyncio


# 모든 상품이 캐시의 자리 하나를 함께 씁니다 / All products share one place in the cache
class Shop:
    def __init__(self, database):
        self.database = database
        self.loading = None
        self.logs = []

    async def visit(self, name):
        if self.loading is None:
            self.loading = asyncio.create_task(self.database.load(name))
            self.logs.append(asyncio.create_task(self.database.log(name)))
        try:
            product = await self.loading
        except ConnectionError:
            self.loading = None
            raise
        self.database.views += 1
        return product

    async def close(self):
        await asyncio.gather(*self.logs)
