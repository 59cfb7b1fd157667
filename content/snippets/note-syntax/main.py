# 동기 함수
def sync_function():
    return "result"

# 비동기 함수 (코루틴)
async def async_function():
    await asyncio.sleep(1)
    return "result"

# 동기 함수 호출
result = sync_function()  # 즉시 실행, 결과 반환

# 비동기 함수 호출 (일반 호출)
coroutine = async_function()  # 코루틴 객체만 반환, 실행 안 됨

# 비동기 함수 호출 (await)
result = await async_function()  # 실행 + 대기

# 비동기 함수 실행 시작점 (Python 3.7+)
asyncio.run(async_function())
