"""진짜 HTTP: 스레드 하나에서 도는 서버와, 표준 라이브러리로 만든 클라이언트 / A real server in a thread, and its client"""

import asyncio
from http.client import HTTPConnection
from http.client import HTTPResponse as _HTTPResponse
from threading import Event, Thread

from kit.backend import Call
from lab.service import Response, Service

_HOST = "127.0.0.1"


class Network:
    """한 번의 실행에 서버 하나 / A server for one run"""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._calls: list[Call] = []
        self._loop = asyncio.new_event_loop()
        self._listens = Event()
        self.port = 0
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()
        self._listens.wait()

    def register(self, call: Call) -> str:
        """서버가 호출을 알아보는 이름 / The name by which the server knows a call"""
        self._calls.append(call)
        return str(len(self._calls) - 1)

    async def send(self, call: Call, document: int) -> Response:
        """asyncio의 스트림으로 보냅니다 / Sends with asyncio's streams"""
        name = self.register(call)
        reader, writer = await asyncio.open_connection(_HOST, self.port)
        try:
            head = (f"GET /summaries/{document} HTTP/1.1", f"host: {_HOST}", f"x-request-id: {name}", "", "")
            writer.write("\r\n".join(head).encode())
            top, _, body = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            writer.close()
        first, *lines = top.decode().split("\r\n")
        return Response(int(first.split()[1]), dict(line.split(": ", 1) for line in lines), body)

    def send_sync(self, call: Call, document: int, timeout: float) -> Response:
        """http.client로 보내고 막습니다 / Sends with http.client, and blocks"""
        connection = HTTPConnection(_HOST, self.port, timeout=timeout)
        try:
            connection.request("GET", f"/summaries/{document}", headers={"x-request-id": self.register(call)})
            response: _HTTPResponse = connection.getresponse()
            return Response(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()

    def close(self) -> None:
        """서버를 닫습니다 / Closes the server"""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        server = self._loop.run_until_complete(asyncio.start_server(self._answer, _HOST, 0))
        self.port = server.sockets[0].getsockname()[1]
        self._listens.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = dict(line.lower().split(": ", 1) for line in lines if line)
            call = self._calls[int(headers["x-request-id"])]
            response = await self._service.serve(call, int(first.split()[1].rpartition("/")[2]))
            told = {**response.headers, "content-length": str(len(response.body)), "connection": "close"}
            head = [f"HTTP/1.1 {response.status} .", *(f"{name}: {value}" for name, value in told.items()), "", ""]
            writer.write("\r\n".join(head).encode() + response.body)
        except asyncio.CancelledError:
            # 실행이 끝났습니다: 기다리는 쪽이 없습니다 / The run is over, and nobody waits for the answer
            pass
        finally:
            writer.close()
