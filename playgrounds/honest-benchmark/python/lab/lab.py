"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.world import World

lab = Lab(
    entry="benchmark",
    items=3,
    prepare=lambda backend: (World(backend),),
    run=lambda benchmark, world: world.compare(benchmark),
    facts=lambda world: world.facts(),
)
