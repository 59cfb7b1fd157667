"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.pages import ORDERS
from lab.shop import World

lab = Lab(
    entry="report",
    items=len(ORDERS),
    prepare=lambda backend: (World(backend),),
    run=lambda report, world: world.run(report),
    facts=lambda world: world.facts(),
)
