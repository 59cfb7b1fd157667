import asyncio


# find_user 앞의 await를 잊어, 사람이 아니라 코루틴에게 인사합니다 / Without await it greets a coroutine, not a person
async def greet(directory, user_id):
    user = directory.find_user(user_id)
    return f"Hello, {user}!"


async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    return [await task for task in tasks]
