"""FastAPI와 uvicorn이 있으면 그것으로, 없으면 같은 모양의 작은 것으로 / FastAPI and uvicorn where there are, else a small look-alike

WEB=stdlib python3 main.py로 실행하면 언제나 작은 것을 씁니다 / always takes the look-alike.
"""

import os
import socket
from collections.abc import Awaitable, Callable
from typing import Any

from lab import stand_in

FastAPI: Any = stand_in.FastAPI
#: 무엇이 답하는지 / What answers
SERVER = "stdlib"
uvicorn: Any = None

if os.environ.get("WEB") != "stdlib":
    try:
        import fastapi
        import uvicorn  # type: ignore[no-redef]

        FastAPI = fastapi.FastAPI
        SERVER = f"FastAPI {fastapi.__version__}"
    except ImportError:
        uvicorn = None


async def serve(app: Any) -> tuple[int, Callable[[], Awaitable[None]]]:
    """서버를 시작합니다. 포트와, 멈추는 함수 / Starts a server: its port, and what stops it"""
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    port: int = listener.getsockname()[1]
    if uvicorn is None:
        return port, await stand_in.serve(app, listener)
    config = uvicorn.Config(app, interface="asgi3", log_level="critical", lifespan="off", access_log=False)
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    # server.serve()는 Ctrl-C까지 가져갑니다 / server.serve() would take Ctrl-C as well
    await server.startup(sockets=[listener])

    async def stop() -> None:
        server.force_exit = True
        await server.shutdown(sockets=[listener])

    return port, stop
