import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 기다렸지만 값이 아니라 태스크를 반환합니다 / Waits for them, yet returns tasks in place of values
async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    await asyncio.wait(tasks)
    return tasks
