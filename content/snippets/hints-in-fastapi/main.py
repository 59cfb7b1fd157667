import asyncio
import socket
from collections.abc import Coroutine
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

try:
    import uvicorn
    from fastapi import FastAPI
    from fastapi.exceptions import FastAPIError
    from pydantic import BaseModel
except ImportError:
    raise SystemExit("python3 -m pip install fastapi uvicorn")

app = FastAPI()


class User(BaseModel):
    id: int
    name: str


class UserRow(User):
    password: str


async def find_user(user_id: int) -> UserRow:
    await asyncio.sleep(0.2)
    return UserRow(id=user_id, name="Kim", password="secret")


@app.get("/users/{user_id}")
async def get_user(user_id: int) -> User:
    return await find_user(user_id)


@app.get("/forgotten/{user_id}")
async def forgotten(user_id: int) -> User:
    return find_user(user_id)  # no await


async def wrapped(user_id: int) -> Coroutine[Any, Any, User]:
    return find_user(user_id)


def ask(url):
    try:
        with urlopen(url) as response:
            return response.status, response.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


async def main() -> None:
    try:
        app.get("/wrapped/{user_id}")(wrapped)
    except (FastAPIError, TypeError):  # which one depends on the version
        print("/wrapped was not even added")

    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    for path in ("/users/7", "/users/seven", "/forgotten/7"):
        status, body = await asyncio.to_thread(ask, f"http://127.0.0.1:{port}{path}")
        print(path, status, body)
    server.should_exit = True
    await serving


asyncio.run(main())
