"""기준선: 스레드를 막으며, 한 호출이 끝나야 다음을 보냅니다 / Baseline: blocks, and sends one call after another"""

import time
from collections.abc import Sequence

from lab.api import Api, Outcome


def summarize_all(api: Api, ids: Sequence[int]) -> list[Outcome]:
    return [summarize(api, document) for document in ids]


def summarize(api: Api, document: int) -> Outcome:
    try:
        response = api.summarize_sync(document)
    except TimeoutError:
        return Outcome(document, "timed-out")
    if response.status == 503:
        time.sleep(int(response.headers["retry-after-ms"]) / 1000)
        return summarize(api, document)
    if response.status != 200:
        return Outcome(document, "failed")
    return Outcome(document, "ok", response.json()["text"])
