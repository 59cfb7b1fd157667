import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# 첫 사람을 기다린 뒤에야 나머지를 시작합니다 / Starts the others only once the first is done
async def greet_all(directory, ids):
    first, *rest = ids
    greeting = await greet(directory, first)
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in rest]
    return [greeting, *[await task for task in tasks]]
