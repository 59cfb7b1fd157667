"""기준선: async 핸들러가 블로킹 드라이버로 조회합니다 / Baseline: an async handler that queries with the blocking driver"""

from lab.database import Database, Order
from lab.web import FastAPI


def create_app(db: Database) -> FastAPI:
    app = FastAPI()

    @app.get("/orders/{order_id}")
    async def get_order(order_id: int) -> Order:
        return db.query_sync(db.sql, order_id)

    return app
