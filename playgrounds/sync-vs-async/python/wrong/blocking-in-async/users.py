import asyncio


async def find_user(directory, user_id):
    return directory.find_user_sync(user_id)


# async와 asyncio.gather로 감싸도 블로킹 호출은 그대로입니다 / Wrapped in async and asyncio.gather, it still blocks
async def find_users(directory, ids):
    return await asyncio.gather(*(find_user(directory, user_id) for user_id in ids))
