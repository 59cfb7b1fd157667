import asyncio


# 세 조회를 모두 시작한 뒤 함께 기다립니다. 결과는 ids와
# 같은 순서입니다.
# Starts all look-ups, then waits for them together. Results
# keep the order of ids.
async def find_users(directory, ids):
    return await asyncio.gather(*(directory.find_user(user_id) for user_id in ids))
