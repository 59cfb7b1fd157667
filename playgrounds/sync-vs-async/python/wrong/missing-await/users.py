# 코루틴을 호출하기만 하고 기다리지 않습니다 / Calls the coroutines, never awaits them
async def find_users(directory, ids):
    return [directory.find_user(user_id) for user_id in ids]
