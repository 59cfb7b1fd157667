"""커넥션 풀 / A connection pool"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from typing import Any

from kit.backend import Call, ServiceError
from kit.connections import POOL_CLOSED


class PoolClosedError(ServiceError):
    """닫힌 풀에 조회를 맡겼습니다 / A query was given to a pool that is closed"""


class PoolNotOpenError(Exception):
    """풀을 await하지도, async with로 열지도 않았습니다 / The pool was neither awaited nor opened by async with"""


class Pool:
    """연결을 미리 열어 두고, 다 쓰면 다음 조회에 넘깁니다 / Opens connections beforehand, then hands them over"""

    def __init__(self, size: int, connect: Callable[[], Awaitable[Any]], ask: Callable[[int], Call]) -> None:
        if size < 1:
            raise ValueError(f"max_size는 1 이상 / max_size must be at least 1: {size}")
        self._size = size
        self._connect = connect
        self._ask = ask
        self._all: list[Any] = []
        self._idle: asyncio.Queue[Any] = asyncio.Queue()
        self._is_open = False

    def fetchrow(self, sql: str, order: int) -> Coroutine[None, None, Mapping[str, Any]]:
        """노는 연결을 골라 조회합니다. 없으면 줄을 섭니다 / Queries on an idle connection; without one it queues"""
        coroutine = self._fetchrow(self._ask(order), sql, order)
        coroutine.__qualname__ = "fetchrow"
        return coroutine

    def acquire(self) -> "Lent":
        """연결을 빌립니다. async with로 쓰거나, await하고 release합니다 / Lends a connection: use async with, or await and release"""
        return Lent(self)

    async def release(self, connection: Any) -> None:
        """빌린 연결을 돌려줍니다 / Takes a connection back"""
        self._idle.put_nowait(connection)

    async def take(self) -> Any:
        """노는 연결을 기다려 꺼냅니다 / Waits for an idle connection"""
        if not self._is_open:
            raise PoolNotOpenError("pool is not initialized: await db.create_pool(...), async with db.create_pool(...)")
        connection = await self._idle.get()
        if connection is None:
            # 줄을 선 다음 조회에도 알립니다 / The next one in the queue is told as well
            self._idle.put_nowait(None)
            raise PoolClosedError(POOL_CLOSED)
        return connection

    async def close(self) -> None:
        """빌려준 연결을 모두 돌려받아 닫습니다 / Waits for all connections to come back, and closes them"""
        for _ in range(len(self._all)):
            await (await self._idle.get()).close()
        self._all.clear()
        self._idle.put_nowait(None)

    async def __aenter__(self) -> "Pool":
        return await self._open()

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    def __await__(self) -> Generator[Any, None, "Pool"]:
        return self._open().__await__()

    async def _open(self) -> "Pool":
        self._is_open = True
        opened = await asyncio.gather(*(self._connect() for _ in range(self._size)), return_exceptions=True)
        for connection in opened:
            if not isinstance(connection, BaseException):
                self._all.append(connection)
                self._idle.put_nowait(connection)
        refused = [one for one in opened if isinstance(one, BaseException)]
        if refused:
            await self.close()
            raise refused[0]
        return self

    async def _fetchrow(self, call: Call, sql: str, order: int) -> Mapping[str, Any]:
        call.queue()
        async with self.acquire() as connection:
            return await connection.run(call, sql, order)


class Lent:
    """빌린 연결 하나 / One connection that is lent"""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._connection: Any = None

    def __await__(self) -> Generator[Any, None, Any]:
        return self._pool.take().__await__()

    async def __aenter__(self) -> Any:
        self._connection = await self._pool.take()
        return self._connection

    async def __aexit__(self, *_error: object) -> None:
        await self._pool.release(self._connection)
