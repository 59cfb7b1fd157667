import time

from lab.web import FastAPI


# 조회는 풀로 하지만, 열 번에 한 번 기록하느라 스레드를 막습니다 / Uses the pool, yet now and then blocks to write a record
def create_app(db):
    app = FastAPI()
    pool = db.create_pool(max_size=db.max_connections)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        order = await pool.fetchrow(db.sql, order_id)
        if order_id % 10 == 0:
            time.sleep(0.08)
        return order

    return app
