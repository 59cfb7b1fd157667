from lab.web import FastAPI


# 요청마다 연결을 새로 엽니다 / Opens a connection for each request
def create_app(db):
    app = FastAPI()

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int):
        connection = await db.connect()
        try:
            return await connection.fetchrow(db.sql, order_id)
        finally:
            await connection.close()

    return app
