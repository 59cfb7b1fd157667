"""커넥션 풀: asyncpg처럼 씁니다 / A connection pool, used like that of asyncpg"""

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from typing import Any

from kit.backend import Call, ServiceError
from lab.counts import Counts


class Pool:
    """연결을 필요할 때 열고, 다 쓰면 다음 조회에 넘깁니다 / Opens on demand, then hands over to the next query"""

    def __init__(
        self, size: int, connect_now: Callable[[], Any], ask: Callable[[int], Call], counts: Counts
    ) -> None:
        self._size = size
        self._connect_now = connect_now
        self._ask = ask
        self._counts = counts
        self._all: list[Any] = []
        self._idle: list[Any] = []
        self._queue: deque[asyncio.Future[Any]] = deque()

    def fetchrow(self, sql: str, order: int) -> Coroutine[None, None, dict[str, Any]]:
        """노는 연결을 골라 조회합니다. 없으면 줄을 섭니다 / Queries on an idle connection; without one it queues"""
        coroutine = self._fetchrow(self._ask(order), order)
        coroutine.__qualname__ = "fetchrow"
        return coroutine

    def acquire(self) -> "Lease":
        """연결을 빌립니다. async with로 쓰면 돌려주는 것까지 합니다 / Borrows a connection; async with gives it back"""
        return Lease(self)

    async def release(self, connection: Any) -> None:
        """빌린 연결을 돌려줍니다 / Gives a borrowed connection back"""
        self._counts.kept -= 1
        self._free(connection)

    async def close(self) -> None:
        """연결을 모두 닫습니다 / Closes all connections"""
        for connection in self._all:
            await connection.close()

    async def borrow(self) -> Any:
        """연결 하나를 빌려줍니다 / Lends one connection"""
        connection = await self._take()
        self._counts.kept += 1
        return connection

    def give_up(self) -> None:
        """서버가 멈췄습니다 / The server has stopped"""
        for waiting in self._queue:
            if not waiting.done():
                waiting.set_exception(ServiceError("server stopped"))
        self._queue.clear()

    async def __aenter__(self) -> "Pool":
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    def __await__(self) -> Generator[Any, None, "Pool"]:
        return self.__aenter__().__await__()

    async def _fetchrow(self, call: Call, order: int) -> dict[str, Any]:
        call.queue()
        try:
            connection = await self._take()
        except ServiceError:
            call.end("error")
            raise
        try:
            row: dict[str, Any] = await connection.run(call, order)
            return row
        finally:
            self._free(connection)

    async def _take(self) -> Any:
        if self._idle:
            return self._idle.pop()
        if len(self._all) < self._size:
            connection = self._connect_now()
            self._all.append(connection)
            return connection
        self._counts.pooled += 1
        turn = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        return await turn

    def _free(self, connection: Any) -> None:
        while self._queue:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(connection)
                return
        self._idle.append(connection)


class Lease:
    """await pool.acquire()로도, async with pool.acquire()로도 씁니다 / For await and for async with"""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._connection: Any = None

    def __await__(self) -> Generator[Any, None, Any]:
        return self._pool.borrow().__await__()

    async def __aenter__(self) -> Any:
        self._connection = await self._pool.borrow()
        return self._connection

    async def __aexit__(self, *_error: object) -> None:
        await self._pool.release(self._connection)
