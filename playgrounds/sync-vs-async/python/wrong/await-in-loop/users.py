# 막지는 않지만 하나씩 기다립니다 / Does not block, yet waits for one at a time
async def find_users(directory, ids):
    users = []
    for user_id in ids:
        users.append(await directory.find_user(user_id))
    return users
