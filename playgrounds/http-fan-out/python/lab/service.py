"""모의 LLM API가 답하는 규칙 / The rules by which the stand-in for an LLM API answers"""

import asyncio
import json
from dataclasses import dataclass

from kit.backend import Backend, Call
from kit.bounds import REFUSED, STALLED, TOO_EARLY
from kit.clock import now

#: 한꺼번에 받는 호출의 수. 넘으면 429 / Calls taken at one time; beyond them it answers 429
LIMIT = 5
#: 보통의 답에 걸리는 시간 / What an ordinary answer takes, in ms
CALL_MS = 15
#: 느린 문서의 답: 나머지를 차례로 다 부를 때보다 늦습니다 / The answer about the slow document, in ms: later than all others in turn
SLOW_MS = 1_100
#: 줄인 실행에서도 그렇습니다 / So that it is later in a run that is scaled down, too
LEAST_SLOW_MS = 600
#: 503이 알려 주는 시간. 절반이 지나기 전에 다시 오면 429 / What a 503 tells; whoever returns within half of it gets 429
RETRY_AFTER_MS = 120
#: 답이 이만큼 늦으면 컴퓨터가 멈춰 있던 것입니다 / An answer that is so late: the machine stood still
STALL_MS = 50
SLOW, _BUSY_AT_FIRST, BROKEN = 7, 13, 31


@dataclass(frozen=True)
class Response:
    """HTTP 응답 / An HTTP response"""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, str]:
        """JSON으로 읽은 본문 / The body, read as JSON"""
        answer: dict[str, str] = json.loads(self.body)
        return answer


class Service:
    """한 번의 실행에서 서버가 아는 것 / What the server knows in one run"""

    def __init__(self, backend: Backend) -> None:
        self._call_ms = backend.scaled(CALL_MS)
        self._slow_ms = max(backend.scaled(SLOW_MS), LEAST_SLOW_MS)
        self._served: list[Call] = []
        self._free_at: float | None = None

    async def serve(self, call: Call, document: int) -> Response:
        """호출 하나에 답합니다 / Answers one call"""
        status, on, ms = self.arrive(call, document)
        due = now() + ms
        await asyncio.sleep(ms / 1000)
        return self.answer(call, document, status, STALLED if now() - due > STALL_MS else on)

    def arrive(self, call: Call, document: int) -> tuple[int, str, float]:
        """상태 코드, 그 까닭, 답하기까지의 ms / Status, what it comes to, and the time until the answer in ms"""
        call.begin()
        if sum(not served.is_over for served in self._served) >= LIMIT:
            return 429, REFUSED, 0
        if document == _BUSY_AT_FIRST and self._free_at is not None and now() < self._free_at:
            return 429, TOO_EARLY, 0
        self._served.append(call)
        if document == SLOW:
            return 200, "HTTP 200", self._slow_ms
        is_busy = document == _BUSY_AT_FIRST and self._free_at is None
        status = 503 if is_busy else 500 if document == BROKEN else 200
        return status, f"HTTP {status}", self._call_ms

    def answer(self, call: Call, document: int, status: int, on: str) -> Response:
        """응답을 보냅니다 / Sends the response"""
        if status == 503:
            self._free_at = now() + RETRY_AFTER_MS / 2
        call.end("done" if status == 200 else "error", on)
        body = {"text": f"summary {document}"} if status == 200 else {"error": on}
        return Response(status, {"retry-after-ms": str(RETRY_AFTER_MS)}, json.dumps(body).encode())
