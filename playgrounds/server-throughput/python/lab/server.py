"""서버와 데이터베이스, 그 앞의 사용자들 / Server and database, and the users in front of them"""

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from kit.backend import Backend, ServiceError
from kit.failure import to_run_error
from lab.counts import Counts
from lab.database import Database
from lab.users import ALONE, RUSH, Users
from lab.web import SERVER, serve

_ENTRY = "handler.py"


class World:
    """한 번의 실행에 서버 하나 / A server for one run"""

    def __init__(self, backend: Backend) -> None:
        self.counts = Counts()
        self._backend = backend
        self._has_told = False
        self._database = Database(backend, self.counts)
        self._app: Any = None
        self._of_alone: Exception | None = None

    async def open(self, create_app: Callable[[Database], Any]) -> dict[str, Any]:
        """한 명이 먼저 오고, 스무 명이 한꺼번에 옵니다 / One user comes first, then twenty at once"""
        self._database.crowd_is_here()
        self._app = create_app(self._database)
        if not callable(self._app):
            raise TypeError("create_app은 app을 반환해야 합니다 / create_app has to return the app")
        port, stop = await serve(self._watch)
        self._backend.afterwards(self._database.close)
        self._backend.afterwards(stop)
        users = Users(self._backend, port)
        alone = await users.order(ALONE)
        # 혼자 온 사용자의 요청이 실패했다면 코드의 오류입니다 / Where the request of the one who comes alone fails, the code is broken
        if self._of_alone and not self.counts.early:
            raise self._of_alone
        self._database.expect_crowd()
        health = users.health(f"health ({SERVER})")
        *answers, _ = await asyncio.gather(*map(users.order, RUSH), health)
        # 포기하고 떠난 사용자가 있어도 조회는 끝납니다 / Queries end, whoever has given up
        self._database.crowd_is_here()
        return {"alone": alone, "answers": answers}

    async def _watch(self, scope: Any, receive: Any, send: Any) -> None:
        """학습자의 앱 앞에서 봅니다 (ASGI) / Looks on in front of the learner's app (ASGI)"""
        if scope["path"] == "/health":
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b'"ok"'})
            return
        self.counts.arrived += 1
        if self.counts.arrived == 1 + len(RUSH):
            self._database.crowd_is_here()
        order = int(scope["path"].rpartition("/")[2])

        async def watched_send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                query = self.counts.queries.get(order)
                self.counts.early += query is not None and not query.is_over
            await send(message)

        try:
            await self._app(scope, receive, watched_send)
        except ServiceError:
            raise
        except Exception as error:
            if self.counts.arrived == 1:
                self._of_alone = error
            else:
                self._tell(error)
            raise

    def _tell(self, error: BaseException) -> None:
        """핸들러의 오류는 응답 500이 되어 사라지므로, 실행마다 한 번 알립니다 / A handler's error ends as a 500: told once a run"""
        if self._has_told:
            return
        self._has_told = True
        told = to_run_error(error, _ENTRY)
        where = _ENTRY if told["line"] is None else f"{_ENTRY}:{told['line']}"
        print(f"{where} {told['message']}", file=sys.stderr)
