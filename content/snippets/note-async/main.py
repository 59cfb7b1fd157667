import asyncio

async def find_users_async(n):
    for i in range(1, n + 1):
        await asyncio.sleep(1)  # 대기 중 다른 작업 수행
        print(f"User {i} found")

async def process_async():
    # 3개 작업 동시 실행
    await asyncio.gather(
        find_users_async(1),  # 1초
        find_users_async(1),  # 1초 (동시에 실행)
        find_users_async(1),  # 1초 (동시에 실행)
    )
    # 총 1초 (병렬 처리)

asyncio.run(process_async())
