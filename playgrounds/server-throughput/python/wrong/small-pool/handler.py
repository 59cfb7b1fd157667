from lab.web import FastAPI


# 풀이 작아 연결이 놉니다 / The pool is too small: connections that are allowed stay unused
def create_app(db):
    app = FastAPI()
    pool = db.create_pool(max_size=4)

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        return await pool.fetchrow(db.sql, order_id)

    return app
