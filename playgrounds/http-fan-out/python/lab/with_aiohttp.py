"""같은 서버를 aiohttp로 부릅니다: HTTP_CLIENT=aiohttp python3 main.py / The same server, called with aiohttp"""

from kit.backend import Call
from lab.network import Network
from lab.service import Response

try:
    import aiohttp
except ModuleNotFoundError:
    raise ModuleNotFoundError("HTTP_CLIENT=aiohttp: python3 -m pip install aiohttp") from None


class WithAiohttp:
    """세션 하나로 보냅니다 / Sends with one session"""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._session: aiohttp.ClientSession | None = None

    async def send(self, call: Call, document: int) -> Response:
        """호출 하나 / One call"""
        self._session = self._session or aiohttp.ClientSession(f"http://127.0.0.1:{self._network.port}")
        headers = {"x-request-id": self._network.register(call)}
        async with self._session.get(f"/summaries/{document}", headers=headers) as response:
            told = {name.lower(): value for name, value in response.headers.items()}
            return Response(response.status, told, await response.read())

    def send_sync(self, call: Call, document: int, timeout: float) -> Response:
        """막는 호출 / One that blocks"""
        return self._network.send_sync(call, document, timeout)

    async def close(self) -> None:
        """세션을 닫습니다 / Closes the session"""
        if self._session:
            await self._session.close()
