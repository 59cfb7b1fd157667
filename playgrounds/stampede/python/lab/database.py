"""상품을 담은 느린 데이터베이스 / A slow database of products"""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from kit.backend import Backend, Operation

VISITORS = 50
_LOAD_MS = 100
_LOG_MS = 250
_PRODUCTS = {"book": "책 / book", "pen": "펜 / pen", "lamp": "등 / lamp"}


class Database:
    """`views`는 조회 수입니다. 읽고 쓰는 데 시간이 걸리지 않습니다.

    `views` counts visits; reading and writing it takes no time.
    """

    def __init__(self, backend: Backend) -> None:
        self._views = 0
        self._views_written = 0
        self._backend = backend
        self._loading = 0
        self._logs_begun = 0
        self._logs_done = 0
        self._facts: dict[str, float] = dict.fromkeys(
            ("unanswered", "loads", "together", "lampLoads", "hidden", "counted", "views", "waitedForLog", "tasks"), 0
        )

    @property
    def views(self) -> int:
        """조회 수 / Count of visits"""
        return self._views

    @views.setter
    def views(self, count: int) -> None:
        self._views = count
        self._views_written += 1

    async def load(self, name: str) -> str:
        """상품을 찾습니다: 100 ms. 실패하면 예외 / Finds a product: 100 ms. Raises where it fails"""
        if name not in _PRODUCTS:
            raise LookupError(f"상품 없음 / no product {name}")
        facts = self._facts
        facts["lampLoads" if name == "lamp" else "loads"] += 1
        # The first time the lamp is asked for, the connection breaks.
        broken = name == "lamp" and facts["lampLoads"] == 1
        fails = ConnectionError("연결이 끊김 / connection lost") if broken else None
        self._loading += 1
        facts["together"] = max(facts["together"], self._loading)
        try:
            return await self._backend.wait(Operation(f"load {name}", "load", _LOAD_MS, _PRODUCTS[name], fails))
        finally:
            self._loading -= 1

    def log(self, name: str) -> Awaitable[None]:
        """불러온 일을 기록합니다: 250 ms. 손님이 기다릴 일은 아닙니다.

        Records a load: 250 ms, not for a visitor to wait for. Gives a coroutine.
        """
        self._logs_begun += 1
        return self._log(name)

    async def _log(self, name: str) -> None:
        await self._backend.wait(Operation(f"log {name}", "log", _LOG_MS, None))
        self._logs_done += 1

    async def open_shop(self, create_shop: Callable[["Database"], Any]) -> object:
        """Fifty visitors at once, then one whose product cannot be loaded at first; then the shop closes."""
        shop = create_shop(self)
        wanted = ["book" if index % 2 == 0 else "pen" for index in range(VISITORS)]
        answers = await asyncio.gather(*(_outcome_of(shop, name) for name in wanted))
        if all(isinstance(answer, Exception) for answer in answers) and isinstance(answers[0], Exception):
            # 아무도 답을 받지 못하면 캐시가 아니라 코드의 오류입니다 / Where nobody gets anything, the code is broken, not the cache
            raise answers[0]
        facts = self._facts
        facts["unanswered"] = sum(
            answer != _PRODUCTS[name] for name, answer in zip(wanted, answers, strict=True)
        )
        facts["tasks"] = sum(map(inspect.isawaitable, answers))
        facts["counted"] = self._views_written
        facts["views"] = self.views
        facts["waitedForLog"] = self._logs_done
        broken = await _outcome_of(shop, "lamp")
        facts["hidden"] = int(not isinstance(broken, Exception))
        again = await _outcome_of(shop, "lamp")
        _let_be(broken)
        _let_be(again)
        await shop.close()
        return {
            "answers": list(dict.fromkeys(str(_told(answer)) for answer in answers)),
            **{"broken": _told(broken), "again": _told(again)},
        }

    def facts(self) -> dict[str, float]:
        """What has been counted."""
        return {**self._facts, "logs": self._logs_begun, "lost": self._logs_begun - self._logs_done}


async def _outcome_of(shop: Any, name: str) -> object:
    try:
        return await shop.visit(name)
    except Exception as error:
        return error


def _let_be(answer: object) -> None:
    """A task that is returned has nobody to take its failure: the facts tell it, not a warning of asyncio's"""
    if isinstance(answer, asyncio.Future):
        answer.add_done_callback(lambda done: done.cancelled() or done.exception())


def _told(outcome: object) -> object:
    """What a visit came to, in words"""
    return f"{type(outcome).__name__}: {outcome}" if isinstance(outcome, Exception) else outcome
