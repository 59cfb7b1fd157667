import asyncio
import time


# 함께 시작하지만, 인사말을 만들 때마다 스레드를 막아 다른 태스크의 차례까지 빼앗습니다.
# Starts them together, yet blocks the thread for each greeting, so that nothing else gets its turn.
async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    time.sleep(0.12)
    return f"Hello, {user.name}!"


async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    return [await task for task in tasks]
