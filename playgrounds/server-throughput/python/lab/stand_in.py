"""FastAPI와 uvicorn이 없을 때 쓰는 작은 것: GET뿐입니다 / In place of FastAPI and uvicorn, where there are none: GET only"""

import asyncio
import inspect
import json
import re
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

#: FastAPI가 def 핸들러에 쓰는 스레드의 수 / As many threads as FastAPI has for def handlers
THREADS = 40
_REASONS = {200: "OK", 404: "Not Found", 500: "Internal Server Error"}


class FastAPI:
    """async def는 루프에서 await하고, def는 스레드에 맡깁니다 / Awaits async def on the loop, hands def to a thread"""

    def __init__(self) -> None:
        self._routes: list[tuple[re.Pattern[str], Callable[..., Any]]] = []
        self._threads = ThreadPoolExecutor(THREADS)

    def get(self, path: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """@app.get("/orders/{order_id}")"""
        pattern = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path))

        def register(handler: Callable[..., Any]) -> Callable[..., Any]:
            self._routes.append((pattern, handler))
            return handler

        return register

    async def __call__(self, scope: Any, _receive: Any, send: Any) -> None:
        """ASGI"""
        for pattern, handler in self._routes:
            if found := pattern.fullmatch(scope["path"]):
                break
        else:
            await _respond(send, 404, {"detail": "Not Found"})
            return
        try:
            hints = inspect.get_annotations(handler, eval_str=True)
            arguments = {name: hints.get(name, str)(text) for name, text in found.groupdict().items()}
            if inspect.iscoroutinefunction(handler):
                value = await handler(**arguments)
            else:
                loop = asyncio.get_running_loop()
                value = await loop.run_in_executor(self._threads, partial(handler, **arguments))
            json.dumps(value)
        except Exception:
            await _respond(send, 500, "Internal Server Error")
            raise
        await _respond(send, 200, value)


async def _respond(send: Any, status: int, value: object) -> None:
    body = json.dumps(value, ensure_ascii=False).encode()
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": body})


async def serve(app: Any, listener: socket.socket) -> Callable[[], Awaitable[None]]:
    """asyncio의 스트림으로 만든 HTTP 서버. 멈추는 함수를 돌려줍니다 / An HTTP server made of asyncio's streams; returns what stops it"""
    answering: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(_answer(app, reader, writer))
        answering.add(task)
        task.add_done_callback(answering.discard)

    server = await asyncio.start_server(accept, sock=listener)

    async def stop() -> None:
        server.close()
        for task in answering:
            task.cancel()
        await asyncio.gather(*answering, return_exceptions=True)

    return stop


async def _answer(app: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            status = message["status"]
            writer.write(f"HTTP/1.1 {status} {_REASONS[status]}\r\nconnection: close\r\n\r\n".encode())
        else:
            writer.write(message["body"])

    try:
        first = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n", 1)[0]
        await app({"type": "http", "method": "GET", "path": first.split()[1]}, reader.read, send)
    except Exception:
        # 응답 500은 나갔고, 오류는 lab/server.py가 알립니다 / The 500 has left; lab/server.py tells of the error
        pass
    finally:
        writer.close()
