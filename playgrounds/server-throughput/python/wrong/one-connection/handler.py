import asyncio

from lab.web import FastAPI


# 모든 요청이 연결 하나를 함께 씁니다 / All requests share one connection
def create_app(db):
    app = FastAPI()
    connecting = asyncio.create_task(db.connect())

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        connection = await connecting
        return await connection.fetchrow(db.sql, order_id)

    return app
