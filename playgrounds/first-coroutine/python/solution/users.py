import asyncio


# 한 사람을 찾아 인사말을 만듭니다. 호출하면 코루틴 객체만
# 생기고, 본문은 아직 실행되지 않습니다.
# Looks up one user and greets them. A call only makes a
# coroutine object; the body does not run yet.
async def greet(directory, user_id):
    user = await directory.find_user(user_id)
    return f"Hello, {user.name}!"


# create_task가 셋을 모두 예약하고, 첫 await에서 차례를
# 넘기면 함께 시작합니다.
# create_task schedules all three; they start together when
# the first await hands over.
async def greet_all(directory, ids):
    tasks = [asyncio.create_task(greet(directory, user_id)) for user_id in ids]
    return [await task for task in tasks]
