"""내장 데이터베이스: 연결 하나는 한 번에 조회 하나, 조회 하나에 40 ms / The embedded database: one query at a time, 40 ms each"""

import asyncio
import threading
import time
from collections.abc import Coroutine
from typing import Any

from kit.backend import Backend, Call, Operation, ServiceError
from kit.bounds import IN_PROGRESS, TOO_MANY_CLIENTS
from lab.counts import Counts
from lab.pool import Pool

Order = dict[str, Any]
#: 이 서버에 허락된 연결의 수 / How many connections this server may have
MAX_CONNECTIONS = 10
#: 조회 하나에 걸리는 시간 / What one query takes, in ms
QUERY_MS = 40
#: 스레드는 시작하는 데에도 시간이 듭니다: 더 짧으면 함께 온 것도 겹치지 않습니다 / Threads take time to start: shorter, and they would not overlap
_SHORTEST_IN_THREAD_MS = 20
# 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
_block = time.sleep
_main_thread = threading.main_thread()


class InterfaceError(ServiceError):
    """연결 하나로 두 조회를 함께 하려 했습니다 / Two queries at one time, on one connection"""


class TooManyConnectionsError(ServiceError):
    """서버가 연결을 거절했습니다 / The server refused a connection"""


class Connection:
    """연결 하나. asyncpg처럼 한 번에 조회 하나 / One connection: one query at a time, as in asyncpg"""

    def __init__(self, database: "Database", *, is_of_request: bool) -> None:
        self._database = database
        self._is_of_request = is_of_request
        self._is_busy = False
        self._is_closed = False

    def fetchrow(self, sql: str, order: int) -> Coroutine[None, None, Order]:
        """await하면 주문 한 건을 찾습니다 / Awaited, it finds one order"""
        coroutine = self.run(self._database.ask(order), order)
        # 기다리지 않으면 파이썬이 이 이름으로 경고합니다 / The name in Python's warning where nobody awaits it
        coroutine.__qualname__ = "fetchrow"
        return coroutine

    async def run(self, call: Call, order: int) -> Order:
        """물어본 조회를 실행합니다 / Runs a query that was asked for"""
        if self._is_busy:
            self._database.counts.shared += 1
            call.end("error", IN_PROGRESS)
            raise InterfaceError(IN_PROGRESS)
        self._is_busy = True
        try:
            return await self._database.serve(call, order)
        finally:
            self._is_busy = False

    async def close(self) -> None:
        """닫습니다 / Closes it"""
        if self._is_closed:
            return
        self._is_closed = True
        self._database.closed(is_of_request=self._is_of_request)


class Database:
    """데이터베이스 / The database"""

    max_connections = MAX_CONNECTIONS
    #: 주문 한 건을 찾는 SQL. 답에 40 ms가 걸립니다 / Finds one order; the answer takes 40 ms
    sql = "SELECT id, item FROM orders WHERE id = $1"

    def __init__(self, backend: Backend, counts: Counts) -> None:
        self.counts = counts
        #: 몰려온 사용자가 모두 왔는지. 이 컴퓨터가 느려도 함께 온 것으로 셉니다 / Whether all users of a rush have come
        self.crowd = asyncio.Event()
        self._crowd_for_threads = threading.Event()
        self._backend = backend
        self._open = 0
        self._running = 0
        self._lock = threading.Lock()
        self._pools: list[Pool] = []
        #: 블로킹 드라이버의 연결 / The connections of the blocking driver
        self._sync = threading.BoundedSemaphore(MAX_CONNECTIONS)

    def query_sync(self, sql: str, order: int) -> Order:
        """블로킹 드라이버: 답이 올 때까지 부른 스레드를 막습니다 / The blocking driver: stops the thread that calls it"""
        if threading.current_thread() is _main_thread:
            self.counts.blocking += 1
            return self._backend.block(Operation(f"#{order}", "query", QUERY_MS, _find(order)))
        with self._lock:
            call = self.ask(order)
        call.queue()
        with self._sync:
            with self._lock:
                self._begin(call)
            self._crowd_for_threads.wait()
            _block(max(self._backend.scaled(QUERY_MS), _SHORTEST_IN_THREAD_MS) / 1000)
            with self._lock:
                self._running -= 1
            call.end()
        return _find(order)

    async def connect(self) -> Connection:
        """연결을 하나 엽니다 / Opens one connection"""
        is_of_request = self.counts.arrived > 0
        connection = self.connect_now(is_of_request=is_of_request)
        self.counts.kept += is_of_request
        return connection

    def create_pool(self, *, max_size: int) -> Pool:
        """연결을 max_size개까지 필요할 때 여는 풀 / A pool that opens up to max_size connections on demand"""
        pool = Pool(max_size, self.connect_now, self.ask, self.counts)
        self._pools.append(pool)
        return pool

    def connect_now(self, *, is_of_request: bool = False) -> Connection:
        """연결 하나. 한도를 넘으면 거절합니다 / One connection, refused beyond the limit"""
        if self._open >= MAX_CONNECTIONS:
            self.counts.refused += 1
            raise TooManyConnectionsError(TOO_MANY_CLIENTS)
        self._open += 1
        return Connection(self, is_of_request=is_of_request)

    def closed(self, *, is_of_request: bool) -> None:
        """연결 하나가 닫혔습니다 / One connection was closed"""
        self._open -= 1
        self.counts.kept -= is_of_request

    def ask(self, order: int) -> Call:
        """조회 하나를 기록합니다 / Records one query"""
        call = self._backend.open(f"#{order}", "query")
        self.counts.queries[order] = call
        return call

    async def serve(self, call: Call, order: int) -> Order:
        """조회 하나에 답합니다 / Answers one query"""
        self._begin(call)
        try:
            await self.crowd.wait()
            await asyncio.sleep(self._backend.scaled(QUERY_MS) / 1000)
        except asyncio.CancelledError:
            call.end("cancelled")
            raise
        finally:
            self._running -= 1
            call.end()
        return _find(order)

    def expect_crowd(self) -> None:
        """이제부터 모두 올 때까지 답하지 않습니다 / From now on, no answer until all have come"""
        self.crowd.clear()
        self._crowd_for_threads.clear()

    def crowd_is_here(self) -> None:
        """모두 왔습니다 / All have come"""
        self.crowd.set()
        self._crowd_for_threads.set()

    def close(self) -> None:
        """기다리던 핸들러를 놓아 줍니다 / Lets handlers go that still wait"""
        for pool in self._pools:
            pool.give_up()

    def _begin(self, call: Call) -> None:
        call.begin()
        self._running += 1
        self.counts.together = max(self.counts.together, self._running)


def _find(order: int) -> Order:
    return {"id": order, "item": f"item {order}"}
