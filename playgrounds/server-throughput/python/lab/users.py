"""사용자들: 표준 라이브러리로 만든 HTTP 클라이언트로 묻습니다 / The users, with an HTTP client made of the standard library"""

import asyncio
import json
from typing import Any

from kit.backend import Backend
from lab.database import QUERY_MS

#: 혼자 온 사용자의 주문 번호 / The order of the user who comes alone
ALONE = 1
#: 한꺼번에 오는 사용자의 주문 번호 / The orders of those who come at once
RUSH = tuple(range(2, 22))
_HOST = "127.0.0.1"


class Users:
    """블로킹 서버라도 모두 답할 만큼 기다립니다 / They wait for as long as a blocking server needs for all, and more"""

    def __init__(self, backend: Backend, port: int) -> None:
        self._backend = backend
        self._port = port
        self._patience = 0.5 + 50 * backend.scaled(QUERY_MS) / 1000

    async def order(self, order: int) -> dict[str, Any]:
        """주문 한 건을 묻습니다 / Asks for one order"""
        return await self._get(f"/orders/{order}")

    async def health(self, label: str) -> None:
        """서버가 살아 있는지 물어봅니다 / Asks whether the server is alive"""
        call = self._backend.open(label, "http")
        call.begin()
        answer = await self._get("/health")
        call.end("cancelled" if "gave_up" in answer else "done")

    async def _get(self, path: str) -> dict[str, Any]:
        try:
            async with asyncio.timeout(self._patience):
                return await self._exchange(path)
        except (TimeoutError, OSError):
            return {"gave_up": True}

    async def _exchange(self, path: str) -> dict[str, Any]:
        reader, writer = await asyncio.open_connection(_HOST, self._port)
        try:
            head = (f"GET {path} HTTP/1.1", f"host: {_HOST}", "connection: close", "", "")
            writer.write("\r\n".join(head).encode())
            top, _, body = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            writer.close()
        return {"status": int(top.split()[1]) if top else 0, "body": _parsed(_unchunked(top, body).decode())}


def _unchunked(top: bytes, body: bytes) -> bytes:
    """uvicorn은 길이를 모르는 응답을 조각으로 보냅니다 / uvicorn sends a response of unknown length in chunks"""
    if b"transfer-encoding: chunked" not in top.lower():
        return body
    whole = b""
    while body:
        size, _, rest = body.partition(b"\r\n")
        length = int(size, 16)
        whole, body = whole + rest[:length], rest[length + 2 :] if length else b""
    return whole


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
