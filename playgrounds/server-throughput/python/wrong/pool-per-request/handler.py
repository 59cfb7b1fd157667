from lab.web import FastAPI


# 풀을 핸들러 안에서 만듭니다: 요청마다 풀이 하나씩 생깁니다 / Makes the pool inside: each request gets one of its own
def create_app(db):
    app = FastAPI()

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        async with db.create_pool(max_size=db.max_connections) as pool:
            return await pool.fetchrow(db.sql, order_id)

    return app
