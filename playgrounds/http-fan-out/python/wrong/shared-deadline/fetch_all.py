import asyncio

from lab.api import Outcome


# 제한 시간 하나를 모든 호출이 함께 씁니다 / One time limit for all calls together
async def summarize(api, document, deadline):
    try:
        async with asyncio.timeout_at(deadline):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        # 503은 잠시 뒤에 다시 / A 503: again in a moment
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document, deadline)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


async def summarize_all(api, ids):
    deadline = asyncio.get_running_loop().time() + api.timeout
    outcomes = []
    for at in range(0, len(ids), api.limit):
        some = ids[at : at + api.limit]
        outcomes += await asyncio.gather(*(summarize(api, document, deadline) for document in some))
    return outcomes
