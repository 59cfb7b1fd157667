"""연결과 풀: asyncpg처럼 씁니다 / Connections and pools, used like those of asyncpg"""

import os
from collections.abc import Coroutine, Mapping
from typing import Any

from kit.backend import Backend, Call, ServiceError
from kit.bounds import CLOSE, CONNECT, IN_PROGRESS, TOO_MANY_CLIENTS
from lab import embedded
from lab.pool import Pool

Order = Mapping[str, Any]
IDS = tuple(range(1, 21))
QUERY_MS = 40
#: 이 프로그램에 허락된 연결의 수 / How many connections this program may have
MAX_CONNECTIONS = 5
_URL = os.environ.get("DATABASE_URL")


class InterfaceError(ServiceError):
    """연결 하나로 두 조회를 함께 하려 했습니다 / Two queries at one time, on one connection"""


class TooManyConnectionsError(ServiceError):
    """서버가 연결을 거절했습니다 / The server refused a connection"""


class Connection:
    """연결 하나. 한 번에 조회 하나 / One connection: one query at a time"""

    def __init__(self, database: "Database", link: Any) -> None:
        self._database = database
        self._link = link
        self._is_busy = False

    def fetchrow(self, sql: str, order: int) -> Coroutine[None, None, Order]:
        """await하면 주문 한 건을 찾습니다 / Awaited, it finds one order"""
        coroutine = self.run(self._database.ask(order), sql, order)
        # 기다리지 않으면 파이썬이 이 이름으로 경고합니다 / The name in Python's warning where nobody awaits it
        coroutine.__qualname__ = "fetchrow"
        return coroutine

    async def run(self, call: Call, sql: str, order: int) -> Order:
        """물어본 조회를 실행합니다 / Runs a query that was asked for"""
        if self._is_busy:
            call.end("error", IN_PROGRESS)
            raise InterfaceError(IN_PROGRESS)
        self._is_busy = True
        call.begin()
        try:
            return dict(await self._link.fetchrow(sql, order))
        except BaseException:
            call.end("cancelled")
            raise
        finally:
            call.end()
            self._is_busy = False

    async def close(self) -> None:
        """닫습니다 / Closes it"""
        await self._database.close_link(self._link)


class Database:
    """데이터베이스 / The database"""

    max_connections = MAX_CONNECTIONS

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._links: list[Any] = []
        self._wanted = 0
        seconds = backend.scaled(QUERY_MS) / 1000
        #: 주문 한 건을 찾는 SQL. 답에 40 ms가 걸립니다 / Finds one order; the answer takes 40 ms
        self.sql = f"SELECT $1::int AS id, 'item ' || $1::int AS item FROM pg_sleep({seconds:g})"
        backend.afterwards(self._close_all)

    async def connect(self) -> Connection:
        """연결을 하나 엽니다 / Opens one connection"""
        call = self._backend.open(f"{CONNECT} {self._wanted + 1}", CONNECT)
        if self._wanted >= MAX_CONNECTIONS:
            call.end("error", TOO_MANY_CLIENTS)
            raise TooManyConnectionsError(TOO_MANY_CLIENTS)
        self._wanted += 1
        call.begin()
        try:
            link = await self._open()
        except BaseException:
            self._wanted -= 1
            call.end("cancelled")
            raise
        self._links.append(link)
        call.end()
        return Connection(self, link)

    def create_pool(self, *, max_size: int, min_size: int = 0) -> Pool:
        """연결을 max_size개 여는 풀. await하거나 async with로 씁니다 / A pool of max_size; await it, or use async with"""
        if min_size > max_size:
            raise ValueError(f"min_size가 max_size보다 큽니다 / min_size is greater than max_size: {min_size}")
        return Pool(max_size, self.connect, self.ask)

    def ask(self, order: int) -> Call:
        """조회 하나를 기록합니다 / Records one query"""
        return self._backend.open(f"#{order}", "query")

    async def close_link(self, link: Any) -> None:
        """연결 하나를 닫습니다 / Closes one connection"""
        if link not in self._links:
            return
        self._links.remove(link)
        call = self._backend.open(CLOSE, CLOSE)
        call.begin()
        try:
            await link.close()
        finally:
            self._wanted -= 1
            call.end()

    async def _open(self) -> Any:
        if _URL is None:
            return await embedded.connect(self._backend.scaled(embedded.CONNECT_MS))
        from lab import postgres

        return await postgres.connect(_URL)

    async def _close_all(self) -> None:
        for link in self._links:
            await link.close()
