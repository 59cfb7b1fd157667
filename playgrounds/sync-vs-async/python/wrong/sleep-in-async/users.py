import asyncio
import time


# 조회는 겹치지만, 그 뒤에 스레드를 막는 호출은 하나씩 쌓입니다 / The look-ups overlap; the blocking calls after them add up
async def find_user(directory, user_id):
    user = await directory.find_user(user_id)
    time.sleep(0.1)
    return user


async def find_users(directory, ids):
    return await asyncio.gather(*(find_user(directory, user_id) for user_id in ids))
