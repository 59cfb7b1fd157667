"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.agency import World

lab = Lab(
    entry="book_trip",
    items=3,
    prepare=lambda backend: (World(backend),),
    run=lambda book_trip, world: world.travel(book_trip),
    facts=lambda world: world.facts,
)
