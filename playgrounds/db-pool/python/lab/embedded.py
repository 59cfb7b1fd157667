"""DATABASE_URL이 없을 때 쓰는 내장 데이터베이스 / The embedded database, where there is no DATABASE_URL"""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

#: 연결 하나를 여는 시간 / What opening a connection takes, in ms
CONNECT_MS = 10


class EmbeddedLink:
    """연결 하나. 조회 시간은 SQL의 pg_sleep에 적힌 대로 / One connection; a query takes as long as pg_sleep says"""

    async def fetchrow(self, sql: str, order: int) -> Mapping[str, Any]:
        """주문 한 건 / One order"""
        seconds = re.search(r"pg_sleep\(([\d.]+)\)", sql)
        if seconds is None:
            raise ValueError(f"내장 데이터베이스는 db.sql만 압니다 / only db.sql: {sql}")
        await asyncio.sleep(float(seconds[1]))
        return {"id": order, "item": f"item {order}"}

    async def close(self) -> None:
        """닫습니다 / Closes it"""


async def connect(ms: float) -> EmbeddedLink:
    """연결을 엽니다 / Opens a connection"""
    await asyncio.sleep(ms / 1000)
    return EmbeddedLink()
