import asyncio


# 시작해 놓고, 결과를 받으려고 다시 부릅니다 / Starts them, then calls again to get the results
async def find_users(directory, ids):
    await asyncio.gather(*(directory.find_user(user_id) for user_id in ids))
    return [await directory.find_user(user_id) for user_id in ids]
