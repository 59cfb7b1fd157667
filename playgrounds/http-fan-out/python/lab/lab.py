"""재는 함수와 그 인자 / The function to measure and its arguments"""

import inspect
from collections.abc import Awaitable, Callable, Sequence

from kit.lab import Lab
from lab.api import IDS, Api
from lab.transport import create_transport

_UNCAUGHT = (
    "시간이 지나 끊은 호출의 예외를 잡지 않아 나머지 결과까지 잃었습니다. 호출마다 잡아 timed-out으로 보고하세요. / "
    "A call was ended when its time was up, nobody caught the exception, and all other results were lost with it. "
    "Catch it for each call, and report timed-out."
)


def _run(summarize_all: Callable[..., object], api: Api, documents: Sequence[int]) -> object:
    value = summarize_all(api, documents)
    return _told(value) if inspect.isawaitable(value) else value


async def _told(value: Awaitable[object]) -> object:
    try:
        return await value
    except TimeoutError as error:
        raise TimeoutError(_UNCAUGHT).with_traceback(error.__traceback__) from error
    except BaseExceptionGroup as group:
        late = group.subgroup(TimeoutError)
        if late is None:
            raise
        first = late.exceptions[0]
        raise TimeoutError(_UNCAUGHT).with_traceback(first.__traceback__) from group


lab = Lab(
    entry="summarize_all",
    items=len(IDS),
    prepare=lambda backend: (Api(backend, create_transport(backend)), IDS),
    run=_run,
)
