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


# 다섯 개씩 기다리지만, 값이 아니라 태스크를 담습니다 / Waits for five at a time, yet keeps tasks in place of values
async def summarize_all(api, ids):
    outcomes = []
    for at in range(0, len(ids), api.limit):
        some = [asyncio.create_task(summarize(api, document)) for document in ids[at : at + api.limit]]
        await asyncio.wait(some)
        outcomes += some
    return outcomes
