from lab.web import FastAPI


# 빌린 연결을 돌려주지 않습니다 / Never gives the borrowed connection back
def create_app(db):
    app = FastAPI()
    pool = db.create_pool(max_size=db.max_connections)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        connection = await pool.acquire()
        return await connection.fetchrow(db.sql, order_id)

    return app
