import asyncio


# 첫 사용자를 찾은 뒤에야 나머지를 겹칩니다 / Overlaps the others only once the first is found
async def find_users(directory, ids):
    first, *rest = ids
    user = await directory.find_user(first)
    return [user, *await asyncio.gather(*(directory.find_user(user_id) for user_id in rest))]
