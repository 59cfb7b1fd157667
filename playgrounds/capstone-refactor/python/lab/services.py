"""가격 API와 고객 DB / The API of prices and the database of customers"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from kit.backend import Backend, Call, Operation, ServiceError
from lab.tally import Stage, Tally

# 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
_sleep = asyncio.sleep
#: API와 DB가 한꺼번에 받는 수 / What API and database take at a time
LIMIT = 6
#: 보통의 답에 걸리는 시간 / What an ordinary answer takes, in ms
WAIT_MS = 10
#: 어떤 가격은 오래, 어떤 가격은 금방. 합은 그대로입니다 / Some prices take longer, some less; the sum is the same
_UNEVEN_MS = {"price 7": 20, "price 12": 5, "price 17": 5}
#: 줄인 실행에서도 브라우저의 타이머가 구별하는 시간 / What a browser's timers still tell apart where waits are scaled down, in ms
_TELLING_MS = 8


class RefusedError(ServiceError):
    """한꺼번에 받는 수를 넘었습니다 / More than it takes at a time"""


@dataclass(frozen=True)
class Kind:
    """무엇을 묻는 서비스인가 / What a service is asked for"""

    stage: Stage
    #: What it answers with: `price 7`.
    name: str
    #: What its waits are called in the timeline; short, for narrow screens.
    label: str
    #: What they are drawn as.
    on: str
    #: What a call comes to that it refuses.
    refusal: str


class Service:
    """한꺼번에 여섯 개까지 받습니다 / Takes six at a time"""

    def __init__(self, backend: Backend, tally: Tally, kind: Kind, in_thread: Callable[[], bool]) -> None:
        self._backend = backend
        self._tally = tally
        self._kind = kind
        self._in_thread = in_thread
        self._busy = 0
        self.refused = 0
        self.blocked = 0
        #: 스레드에 넘겨 부른 것 / Those that were handed to a thread
        self.threaded = 0

    def get(self, order: int) -> str:
        """답이 올 때까지 스레드를 막습니다 / Blocks the thread until the answer is there"""
        if self._in_thread():
            self.threaded += 1
        else:
            self.blocked += 1
        label, answer, ms = self._planned(order)
        end = self._tally.begin(self._kind.stage, ms)
        self._backend.block(Operation(label, self._kind.on, ms, answer))
        end()
        return answer

    def get_async(self, order: int) -> Coroutine[None, None, str]:
        """shop.limit개를 넘으면 거절합니다 / Refuses beyond shop.limit at a time"""
        label, answer, ms = self._planned(order)
        coroutine = self._ask(self._backend.open(label, self._kind.on), answer, ms)
        # 기다리지 않으면 파이썬이 이 이름으로 경고합니다 / The name in Python's warning where nobody awaits it
        coroutine.__qualname__ = "get_async"
        return coroutine

    async def _ask(self, call: Call, answer: str, ms: float) -> str:
        if self._busy >= LIMIT:
            self.refused += 1
            call.end("error", self._kind.refusal)
            raise RefusedError(f"{answer}: 한꺼번에 {LIMIT}개를 넘음 / more than {LIMIT} at once")
        self._busy += 1
        call.begin()
        end = self._tally.begin(self._kind.stage, ms)
        try:
            await _sleep(max(self._backend.scaled(ms), _TELLING_MS if ms > WAIT_MS else 0) / 1000)
        except asyncio.CancelledError:
            call.end("cancelled")
            raise
        finally:
            end()
            call.end()
            self._busy -= 1
        return answer

    def _planned(self, order: int) -> tuple[str, str, float]:
        answer = f"{self._kind.name} {order}"
        return f"{self._kind.label} {order}", answer, _UNEVEN_MS.get(answer, WAIT_MS)
