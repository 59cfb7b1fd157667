import asyncio

from lab.web import FastAPI


# 핸들러를 자물쇠로 감쌌습니다: 한 번에 한 요청만 들어갑니다 / A lock around the handler: one request at a time
def create_app(db):
    app = FastAPI()
    pool = db.create_pool(max_size=db.max_connections)
    lock = asyncio.Lock()

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        async with lock:
            return await pool.fetchrow(db.sql, order_id)

    return app
