import asyncio

from lab.api import Outcome


# 500까지 될 때까지 다시 부릅니다 / Calls again and again, even after a 500
async def summarize(api, document):
    try:
        async with asyncio.timeout(api.timeout):
            response = await api.summarize(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status != 200:
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    return Outcome(document, "ok", response.json()["text"])


async def summarize_all(api, ids):
    limit = asyncio.Semaphore(api.limit)

    async def one(document):
        async with limit:
            return await summarize(api, document)

    return await asyncio.gather(*(one(document) for document in ids))
