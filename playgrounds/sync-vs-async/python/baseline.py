"""기준선: 한 명씩, 스레드를 막으며 찾습니다 / Baseline: one at a time, blocking the thread"""

from collections.abc import Sequence

from lab.directory import Directory, User


def find_users(directory: Directory, ids: Sequence[int]) -> list[User]:
    return [directory.find_user_sync(user_id) for user_id in ids]
