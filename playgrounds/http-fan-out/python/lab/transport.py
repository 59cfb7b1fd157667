"""호출이 서버까지 가는 길 / How a call gets to the server"""

import asyncio
import os
import sys
import time
from typing import Protocol

from kit.backend import Backend, Call
from lab.service import Response, Service

# 학습자의 코드보다 먼저 가져옵니다 / Taken before the learner's code is loaded
_block = time.sleep
_pause = asyncio.sleep

#: 가는 길에 걸리는 시간(초). 없으면 거절당하자마자 다시 부르는 코드가 수천 번 부릅니다
#: The way there, in s: without it, whoever calls again at once when refused would call thousands of times
_WAY_S = 0.001


class Transport(Protocol):
    """await하는 길과 막는 길 / One way to await and one that blocks"""

    async def send(self, call: Call, document: int) -> Response:
        """호출 하나 / One call"""

    def send_sync(self, call: Call, document: int, timeout: float) -> Response:
        """막는 호출. 제한 시간(초)이 지나면 TimeoutError / One that blocks; raises TimeoutError after so many seconds"""


class InMemory:
    """브라우저 안에는 소켓이 없어 서버를 바로 부릅니다 / A page has no sockets: it calls the server directly"""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def send(self, call: Call, document: int) -> Response:
        """호출 하나 / One call"""
        await _pause(_WAY_S)
        return await self._service.serve(call, document)

    def send_sync(self, call: Call, document: int, timeout: float) -> Response:
        """막는 호출 / One that blocks"""
        status, on, ms = self._service.arrive(call, document)
        _block(min(ms / 1000, timeout))
        if ms / 1000 > timeout:
            raise TimeoutError
        return self._service.answer(call, document, status, on)


def create_transport(backend: Backend) -> Transport:
    """페이지에서는 메모리, 그 밖에서는 진짜 HTTP. HTTP_CLIENT=aiohttp이면 aiohttp로 / In a page in memory, else real HTTP"""
    service = Service(backend)
    if sys.platform == "emscripten":
        return InMemory(service)
    from lab.network import Network

    network = Network(service)
    backend.afterwards(network.close)
    if os.environ.get("HTTP_CLIENT") != "aiohttp":
        return network
    from lab.with_aiohttp import WithAiohttp

    client = WithAiohttp(network)
    backend.afterwards(client.close)
    return client
