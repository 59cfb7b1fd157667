import asyncio

from lab.api import Outcome


async def summarize(api, document):
    try:
        # 제한 시간은 호출을 보낼 때마다 새로 시작합니다 / Each call that is sent has a time limit of its own
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        # 503은 잠시 뒤에 다시 / A 503: again in a moment
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


# 태스크를 만들기만 하고 기다리지 않습니다 / Creates the tasks, never waits for them
async def summarize_all(api, ids):
    outcomes = []
    tasks = [asyncio.create_task(summarize(api, document)) for document in ids]
    for task in tasks:
        task.add_done_callback(lambda done: outcomes.append(done.result()))
    await asyncio.sleep(0)
    return outcomes
