"""보고서에 필요한 바깥 세계 / The outside world that a report needs"""

import inspect
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from kit.backend import Backend, ServiceError
from kit.bounds import REFUSED, TOO_MANY_CLIENTS
from lab.disk import Disk
from lab.pages import PAGE_MS, PAGES, Pages
from lab.rows import look_at
from lab.services import LIMIT, Kind, Service
from lab.tally import Tally

_API = Kind("prices", "price", "api", "http", REFUSED)
_DATABASE = Kind("customers", "customer", "db", "query", TOO_MANY_CLIENTS)


class Shop:
    """`async`로 끝나는 이름은 await합니다 / Await what has a name that ends in `async`"""

    #: API와 DB가 한꺼번에 받는 수. 넘으면 거절합니다 / What API and database take at a time; beyond it they refuse
    limit = LIMIT

    def __init__(self, prices: Service, customers: Service, pages: Pages, disk: Disk) -> None:
        #: HTTP API: 주문의 가격 / The price of an order
        self.prices = prices
        #: DB: 주문의 고객 / The customer of an order
        self.customers = customers
        #: 주문 번호 여섯 개와, 다음 페이지가 있다면 그 번호 / Six orders, and the number of the next page if there is one
        self.next_page = pages.get
        self.next_page_async = pages.get_async
        #: 느린 디스크의 메모. 부른 스레드를 막습니다 / A note on a slow disk; blocks the thread that calls
        self.read_note = disk.read_note
        #: asyncio.to_thread처럼, 작업자 여섯 명인 풀에 함수를 넘깁니다 / Hands a function to a pool of six workers
        self.to_thread = disk.to_thread


class World:
    """한 번의 실행에서 본 것 / What is seen of one run"""

    def __init__(self, backend: Backend) -> None:
        self._tally = Tally()
        self._disk = Disk(backend, self._tally)
        self._prices = Service(backend, self._tally, _API, self._disk.in_thread)
        self._customers = Service(backend, self._tally, _DATABASE, self._disk.in_thread)
        self._pages = Pages(backend, self._disk.in_thread)
        self._threw = False
        self._rows: dict[str, float] = {"missing": 0, "empty": 0, "misplaced": 0}

    def run(self, report: Callable[[Shop], Any]) -> Any:
        """A version may be synchronous, or one that calls `asyncio.run` by itself."""
        shop = Shop(self._prices, self._customers, self._pages, self._disk)
        with self._refusals():
            made = report(shop)
        return self._awaited(made) if inspect.isawaitable(made) else self._looked_at(made)

    async def _awaited(self, making: Awaitable[Any]) -> Any:
        with self._refusals():
            return self._looked_at(await making)

    def _looked_at(self, made: Any) -> Any:
        self._rows = look_at(made)
        return made

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """What was refused comes as it is, or in the group of a task group."""
        try:
            yield
        except Exception as error:
            refusal = _refusal_in(error)
            if refusal is None:
                raise
            self._threw = True
            raise refusal from None

    def facts(self) -> dict[str, float]:
        """What was counted: this is what is judged."""
        prices, customers, pages, disk = self._prices, self._customers, self._pages, self._disk
        refused = prices.refused + customers.refused
        return {
            "refusedPrices": prices.refused if self._threw else 0,
            "refusedCustomers": customers.refused if self._threw else 0,
            "hidden": 0 if self._threw else refused,
            **self._rows,
            "blockedCalls": prices.blocked + customers.blocked + pages.blocked,
            "threadedCalls": prices.threaded + customers.threaded + pages.threaded,
            "blockedNotes": disk.blocked,
            "early": disk.early,
            "guessed": pages.guessed,
            **self._tally.most(),
            "share": self._tally.share(PAGES * PAGE_MS),
        }


def _refusal_in(error: BaseException) -> ServiceError | None:
    if isinstance(error, BaseExceptionGroup):
        return next((found for one in error.exceptions if (found := _refusal_in(one))), None)
    return error if isinstance(error, ServiceError) else None
