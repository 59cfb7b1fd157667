import asyncio
import time

async def fetch_data(id, delay):
    """네트워크 요청 시뮬레이션"""
    print(f"[{id}] 데이터 요청 시작")
    await asyncio.sleep(delay)  # 네트워크 대기
    print(f"[{id}] 데이터 수신 완료")
    return f"data_{id}"

async def main():
    # 3개 요청 동시 실행
    start = time.time()
    results = await asyncio.gather(
        fetch_data(1, 2),  # 2초
        fetch_data(2, 3),  # 3초
        fetch_data(3, 1),  # 1초
    )
    elapsed = time.time() - start

    print(f"결과: {results}")
    print(f"소요 시간: {elapsed:.1f}초 (동기는 6초 소요)")

asyncio.run(main())
