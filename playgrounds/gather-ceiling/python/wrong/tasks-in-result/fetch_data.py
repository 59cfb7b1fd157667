import asyncio

PREDICTED_LIMIT = 2


# 기다렸지만 값이 아니라 태스크를 반환합니다 / Waits for them, yet returns tasks in place of values
async def fetch_all(service, ids):
    tasks = [asyncio.create_task(service.fetch_data(data_id)) for data_id in ids]
    await asyncio.wait(tasks)
    return tasks
