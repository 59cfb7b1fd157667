import asyncio

from lab.api import Outcome


async def summarize(api, document):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


# 둘씩 묶어, 묶음이 다 끝나야 다음 묶음을 보냅니다 / Two at a time; the next two once both have ended
async def summarize_all(api, ids):
    outcomes = []
    for at in range(0, len(ids), 2):
        outcomes += await asyncio.gather(*(summarize(api, document) for document in ids[at : at + 2]))
    return outcomes
