from lab.web import FastAPI


def create_app(db):
    app = FastAPI()
    # 풀은 서버가 시작할 때 한 번 만들고, 모든 요청이 함께
    # 씁니다.
    # The pool is made once, when the server starts, and
    # shared by all requests.
    pool = db.create_pool(max_size=db.max_connections)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        return await pool.fetchrow(db.sql, order_id)

    return app
