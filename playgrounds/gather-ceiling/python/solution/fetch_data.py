import asyncio

# 차례로 기다리면 대기의 합, 겹치면 가장 긴 대기만큼
# 걸립니다.
# In turn they take the sum of the waits, overlapped as long
# as the longest of them.
PREDICTED_LIMIT = (200 + 300 + 100) / 300


# 모두 시작한 뒤 함께 기다립니다. 3번이 먼저 끝나도 결과는
# ids의 순서입니다.
# Starts them all, then waits for them together. Number 3
# ends first, yet results keep the order of ids.
async def fetch_all(service, ids):
    return await asyncio.gather(*(service.fetch_data(data_id) for data_id in ids))
