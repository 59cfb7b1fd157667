"""데이터베이스와 서버가 센 것 / What database and server have counted"""

from dataclasses import dataclass, field

from kit.backend import Call


@dataclass
class Counts:
    """한 번의 실행에서 / In one run"""

    #: 서버에 온 요청 / Requests that have reached the server
    arrived: int = 0
    #: 이벤트 루프를 막은 조회 / Queries that stopped the event loop
    blocking: int = 0
    #: 다른 조회가 쓰고 있는 연결에 보낸 조회 / Queries sent to a connection that another one was using
    shared: int = 0
    #: 요청이 빌리고 돌려주지 않은 연결 / Connections that requests have borrowed and not given back
    kept: int = 0
    #: 거절당한 연결 / Connections that were refused
    refused: int = 0
    #: 조회가 끝나기 전에 나간 응답 / Responses that left before their query had ended
    early: int = 0
    #: 한꺼번에 실행된 조회의 최댓값 / Most queries that ran at one time
    together: int = 0
    #: 연결을 기다린 조회 / Queries that waited for a connection
    pooled: int = 0
    #: 요청마다 마지막으로 물은 조회 / The query that was asked last for each order
    queries: dict[int, Call] = field(default_factory=dict)

    def facts(self, requests: int, connections: int) -> dict[str, float]:
        """판정에 쓰는 사실 / The facts that a run is judged by, of so many requests and connections"""
        nobody_waited = self.blocking + self.shared + self.pooled == 0
        # 아무도 연결을 기다리지 않았는데 하나씩이었다면 핸들러 앞에서 줄을 섰습니다 / Nobody waited for a connection: they queued before
        lined = len(self.queries) if self.together == 1 and nobody_waited else 0
        names = ("blocking", "shared", "kept", "refused", "early")
        # 묻지 않은 요청이 있으면 연결이 노는 것은 다른 까닭입니다 / Where some never asked, that is why connections were idle
        idle = 0 if len(self.queries) < requests else connections - self.together
        return {**{name: getattr(self, name) for name in names}, "lined": lined, "idle": idle}
