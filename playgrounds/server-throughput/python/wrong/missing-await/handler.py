from lab.web import FastAPI


# 조회를 기다리지 않고 응답합니다 / Responds without waiting for the query
def create_app(db):
    app = FastAPI()
    pool = db.create_pool(max_size=db.max_connections)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        return {"order": pool.fetchrow(db.sql, order_id)}

    return app
