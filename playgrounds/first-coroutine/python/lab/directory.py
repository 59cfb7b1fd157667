"""사용자를 찾는 서비스 / A service that looks up users"""

from collections.abc import Awaitable
from dataclasses import dataclass

from kit.backend import Backend, Operation


@dataclass(frozen=True)
class User:
    """한 사람 / One person"""

    id: int
    name: str


WAITS_MS = {User(1, "김하늘"): 150, User(2, "이바다"): 100, User(3, "박별"): 50}
USERS = {user.id: user for user in WAITS_MS}
IDS = tuple(USERS)


class Directory:
    """사용자 목록. 없는 번호는 LookupError / The directory; an unknown id raises LookupError"""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def find_user(self, user_id: int) -> Awaitable[User]:
        """1번은 150 ms, 2번은 100 ms, 3번은 50 ms 뒤에 답합니다 / Answers after 150 ms (1), 100 ms (2) or 50 ms (3)"""
        user = USERS.get(user_id)
        if user is None:
            raise LookupError(f"사용자 없음 / no user with id {user_id}")
        return self._backend.wait(Operation(label=user.name, on="sleep", ms=WAITS_MS[user], answer=user))
