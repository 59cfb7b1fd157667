# 한 사람을 찾아 인사말을 만듭니다. 호출하면 코루틴 객체만
# 생기고, 본문은 아직 실행되지 않습니다.
# Looks up one user and greets them. A call only makes a
# coroutine object; the body does not run yet.
async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


async def greet_all(directory, ids):
    coroutines = [greet(directory, user_id) for user_id in ids]
    # 고칠 곳: 코루틴은 여기서 await할 때에야 하나씩
    # 시작합니다.
    # Change this: the coroutines start only here, one by
    # one, as each is awaited.
    return [await coroutine for coroutine in coroutines]
