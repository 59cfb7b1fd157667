"""사용자를 찾는 서비스: 한 번 찾는 데 200 ms / A service that looks up users: 200 ms per look-up"""

from collections.abc import Awaitable
from dataclasses import dataclass

from kit.backend import Backend, Operation

LOOK_UP_MS = 200
NAMES = ("김하늘", "이바다", "박별")
IDS = tuple(range(1, len(NAMES) + 1))


@dataclass(frozen=True)
class User:
    """한 사람 / One person"""

    id: int
    name: str


class Directory:
    """사용자 목록. 없는 번호는 LookupError / The directory; an unknown id raises LookupError"""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def find_user_sync(self, user_id: int) -> User:
        """답이 올 때까지 스레드를 막습니다 / Blocks the thread until the answer comes"""
        return self._backend.block(_look_up(user_id))

    def find_user(self, user_id: int) -> Awaitable[User]:
        """await하면 나중에 답합니다. 그동안 이벤트 루프는 자유롭습니다 / Awaited, it answers later; the loop is free"""
        return self._backend.wait(_look_up(user_id))


def _look_up(user_id: int) -> Operation[User]:
    if user_id not in IDS:
        raise LookupError(f"사용자 없음 / no user with id {user_id}")
    name = NAMES[user_id - 1]
    return Operation(label=name, on="sleep", ms=LOOK_UP_MS, answer=User(user_id, name))
