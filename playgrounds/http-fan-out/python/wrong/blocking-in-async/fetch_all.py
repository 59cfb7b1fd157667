import asyncio

from lab.api import Outcome


# async 함수 안에 두어도 막는 호출은 그대로입니다 / Inside an async function, a blocking call still blocks
async def summarize(api, document):
    try:
        response = api.summarize_sync(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        await asyncio.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return await summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])


# gather로 묶어도 하나씩입니다 / Even gathered they go one at a time
async def summarize_all(api, ids):
    return await asyncio.gather(*(summarize(api, document) for document in ids))
