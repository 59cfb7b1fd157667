async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 코루틴을 만들기만 하고 기다리지 않습니다 / Makes the coroutines, never awaits them
async def greet_all(directory, ids):
    return [greet(directory, user_id) for user_id in ids]
