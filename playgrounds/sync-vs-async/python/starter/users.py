# 사용자 세 명을 찾습니다. 지금은 한 명을 다 찾아야 다음
# 사람을 찾습니다.
# Looks up three users. For now each look-up begins after
# the one before has ended.
async def find_users(directory, ids):
    users = []
    for user_id in ids:
        # 고칠 곳: find_user_sync는 이벤트 루프를 막습니다.
        # 비동기판은 directory.find_user(user_id)입니다.
        # Change this: find_user_sync blocks the event loop.
        # Its asynchronous twin is
        # directory.find_user(user_id).
        users.append(directory.find_user_sync(user_id))
    return users
