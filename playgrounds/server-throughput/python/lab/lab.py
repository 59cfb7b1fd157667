"""재는 함수와 그 인자 / The function to measure and its arguments"""

from collections.abc import Callable
from typing import Any

from kit.lab import Lab
from lab.database import MAX_CONNECTIONS
from lab.server import World
from lab.users import RUSH


def _run(create_app: Callable[..., Any], world: World) -> Any:
    return world.open(create_app)


lab = Lab(
    entry="create_app",
    items=1 + len(RUSH),
    prepare=lambda backend: (World(backend),),
    run=_run,
    facts=lambda world: world.counts.facts(1 + len(RUSH), MAX_CONNECTIONS),
)
