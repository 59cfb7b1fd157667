import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
async def greet_all(directory, ids):
    await asyncio.gather(*(greet(directory, user_id) for user_id in ids))
    return [await greet(directory, user_id) for user_id in ids]
