from lab.web import FastAPI


# GET /orders/7에 답합니다. async def이니 여럿이 와도 함께
# 처리될까요?
# Answers GET /orders/7. It is an async def: are many users
# served together?
def create_app(db):
    app = FastAPI()

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        return db.query_sync(db.sql, order_id)

    return app
