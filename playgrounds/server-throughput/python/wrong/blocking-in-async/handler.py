import asyncio

from lab.web import FastAPI


# gather로 묶어도 막는 호출은 그대로입니다 / Gathered or not, a blocking call still blocks
def create_app(db):
    app = FastAPI()

    async def find(order_id):
        return db.query_sync(db.sql, order_id)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        [order] = await asyncio.gather(find(order_id))
        return order

    return app
