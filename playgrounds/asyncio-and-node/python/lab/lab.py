"""재는 함수와 그 인자 / The function to measure and its arguments"""

import inspect
from collections.abc import Awaitable, Callable

from kit.backend import Backend
from kit.lab import Lab

from .predictions import Comparison, compare, facts_of, table
from .programs import Answer, run_all


class World:
    """여섯 프로그램과, 그것을 예측한 값 / The six programs, and what was predicted of them"""

    #: What was printed last: it is the same in every run, and once is enough.
    shown = ""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.comparisons: list[Comparison] = []

    def run(self, predict: Callable[[], object]) -> Awaitable[dict[str, Answer]]:
        """Has the predictions made, by a function of either kind, then runs the programs."""
        return self._compared(predict())

    async def _compared(self, stated: object) -> dict[str, Answer]:
        if inspect.isawaitable(stated):
            stated = await stated
        measured = await run_all(self._backend)
        self.comparisons = compare(stated, measured)
        text = table(self.comparisons)
        if text and text != World.shown:
            print(text)
            World.shown = text
        return measured


lab = Lab(
    entry="predict",
    items=6,
    prepare=lambda backend: (World(backend),),
    run=lambda predict, world: world.run(predict),
    facts=lambda world: facts_of(world.comparisons),
)
