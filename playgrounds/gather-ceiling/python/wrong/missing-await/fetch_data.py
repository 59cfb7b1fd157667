import asyncio

PREDICTED_LIMIT = 2


# 태스크를 만들기만 하고 gather를 잊었습니다 / Creates the tasks, but forgets gather
async def fetch_all(service, ids):
    return [asyncio.create_task(service.fetch_data(data_id)) for data_id in ids]
