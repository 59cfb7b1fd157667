"""주문 번호를 네 페이지에 나누어 주는 API / An API that gives the order numbers on four pages"""

from collections.abc import Callable, Sequence

from kit.backend import Backend, Operation

#: 한 페이지를 받는 시간 / What one page takes, in ms
PAGE_MS = 20
PAGES = 4
_ORDERS_OF_A_PAGE = 6
#: 보고서에 들어갈 주문 / The orders of the report
ORDERS = tuple(range(PAGES * _ORDERS_OF_A_PAGE))

Page = tuple[Sequence[int], int | None]


class Pages:
    """다음 페이지가 있는지는 앞의 답만 압니다 / Only the answer for one page tells whether there is another"""

    def __init__(self, backend: Backend, in_thread: Callable[[], bool]) -> None:
        self._backend = backend
        self._in_thread = in_thread
        self._told: set[int | None] = {0}
        self.blocked = 0
        #: 스레드에 넘겨 부른 것 / Those that were handed to a thread
        self.threaded = 0
        self.guessed = 0

    def get(self, page: int) -> Page:
        """답이 올 때까지 스레드를 막습니다 / Blocks the thread until the answer is there"""
        if self._in_thread():
            self.threaded += 1
        else:
            self.blocked += 1
        return self._tell(self._backend.block(self._asked(page)))

    async def get_async(self, page: int) -> Page:
        """기다리는 동안 이벤트 루프는 자유롭습니다 / The event loop is free meanwhile"""
        return self._tell(await self._backend.wait(self._asked(page)))

    def _asked(self, page: int) -> Operation[Page]:
        self.guessed += page not in self._told
        first = page * _ORDERS_OF_A_PAGE
        following = page + 1 if page < PAGES - 1 else None
        return Operation(f"page {page}", "http", PAGE_MS, (ORDERS[first : first + _ORDERS_OF_A_PAGE], following))

    def _tell(self, answer: Page) -> Page:
        self._told.add(answer[1])
        return answer
