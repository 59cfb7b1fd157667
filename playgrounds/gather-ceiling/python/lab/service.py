"""데이터를 주는 서비스 / A service that gives data"""

from collections.abc import Awaitable

from kit.backend import Backend, Operation

#: 노트의 2초, 3초, 1초를 10분의 1로 줄였습니다 / The 2, 3 and 1 seconds of the note, at a tenth
WAITS_MS = {1: 200, 2: 300, 3: 100}
IDS = tuple(WAITS_MS)


class Service:
    """없는 번호는 LookupError / An unknown id raises LookupError"""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def fetch_data(self, data_id: int) -> Awaitable[str]:
        """1번은 200 ms, 2번은 300 ms, 3번은 100 ms 뒤에 답합니다 / Answers after 200 ms (1), 300 ms (2) or 100 ms (3)"""
        if data_id not in WAITS_MS:
            raise LookupError(f"데이터 없음 / no data with id {data_id}")
        name = f"data_{data_id}"
        return self._backend.wait(Operation(label=name, on="sleep", ms=WAITS_MS[data_id], answer=name))
