import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 태스크를 만들어도, 다음 태스크를 만들기 전에 기다리면 겹치지 않습니다.
# Even a task, awaited before the next one is created, overlaps with nothing.
async def greet_all(directory, ids):
    greetings = []
    for user_id in ids:
        task = asyncio.create_task(greet(directory, user_id))
        greetings.append(await task)
    return greetings
