"""요약 API의 클라이언트 / The client of the summary API"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Literal

from kit.backend import Backend, Call, ServiceError
from kit.bounds import STALLED
from kit.clock import now
from lab.service import BROKEN, LIMIT, SLOW, Response
from lab.transport import Transport

IDS = tuple(range(1, 51))
TIMEOUT_S = 0.15
#: 제한 시간을 거의 다 기다렸다면 컴퓨터가 멈춰 있던 것입니다 / Waited for so much of the limit: the machine stood still
_WHOLE = 0.8
#: 늘 실패하는 문서를 이보다 여러 번 부르면 끝이 없는 재시도입니다 / Whoever asks about the broken one more often never stops
_MOST_CALLS = 8


@dataclass(frozen=True)
class Outcome:
    """문서 하나의 결과 / What one document came to"""

    id: int
    outcome: Literal["ok", "failed", "timed-out"]
    text: str | None = None


class Api:
    """문서 하나를 요약해 달라고 부탁합니다 / Asks for the summary of one document"""

    #: 한꺼번에 보내도 되는 호출의 수 / How many calls may be under way at one time
    limit = LIMIT
    #: 호출 하나를 기다리는 시간, 초 / For how long one call is waited for, in seconds
    timeout = TIMEOUT_S

    def __init__(self, backend: Backend, transport: Transport) -> None:
        self._backend = backend
        self._transport = transport
        self._is_over = False
        self._in_vain = 0
        backend.afterwards(self._close)

    def summarize(self, document: int) -> Coroutine[None, None, Response]:
        """await하면 나중에 답합니다 / Awaited, it answers later"""
        self._in_vain += document == BROKEN
        if self._in_vain > _MOST_CALLS:
            raise ServiceError(f"#{document}: {_MOST_CALLS} × HTTP 500")
        coroutine = self._summarize(document, self._backend.open(f"#{document}", "http"))
        # 기다리지 않으면 파이썬이 이 이름으로 경고합니다 / The name in Python's warning where nobody awaits it
        coroutine.__qualname__ = "summarize"
        return coroutine

    def summarize_sync(self, document: int) -> Response:
        """답이 올 때까지 스레드를 막습니다. TimeoutError가 날 수 있습니다 / Blocks the thread; raises TimeoutError"""
        call = self._backend.open(f"#{document}", "http", blocks=True)
        sent_ms = now()
        try:
            return self._transport.send_sync(call, document, self.timeout)
        except TimeoutError:
            _give_up(call, document, sent_ms)
            raise

    def _close(self) -> None:
        self._is_over = True

    async def _summarize(self, document: int, call: Call) -> Response:
        if self._is_over:
            # 아무도 기다리지 않던 작업이 뒤늦게 부릅니다 / Called too late, by work that nobody waited for
            await asyncio.Future()
        sent_ms = now()
        try:
            return await self._transport.send(call, document)
        except BaseException:
            _give_up(call, document, sent_ms)
            raise


def _give_up(call: Call, document: int, sent_ms: float) -> None:
    """끊긴 호출은 더 이상 자리를 차지하지 않습니다 / A call that was ended no longer takes a place"""
    waited = now() - sent_ms >= TIMEOUT_S * 1000 * _WHOLE
    call.end("cancelled", STALLED if document != SLOW and waited else None)
