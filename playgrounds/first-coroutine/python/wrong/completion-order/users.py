import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 함께 시작하지만, 끝난 순서대로 담습니다 / Starts them together, yet collects each as it ends
async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    return [await done for done in asyncio.as_completed(tasks)]
