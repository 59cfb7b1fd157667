"""기준선: 한 명에게 인사를 마친 뒤 다음 사람을 찾습니다 / Baseline: looks up the next once the one before is greeted"""

from collections.abc import Sequence

from lab.directory import Directory


async def greet_all(directory: Directory, ids: Sequence[int]) -> list[str]:
    users = [await directory.find_user(user_id) for user_id in ids]
    return [f"Hello, {user.name}!" for user in users]
