"""재는 클래스와 그 인자 / The class to measure and its arguments"""

from kit.lab import Lab
from lab.database import VISITORS, Database

lab = Lab(
    entry="Shop",
    items=VISITORS,
    prepare=lambda backend: (Database(backend),),
    run=lambda shop, database: database.open_shop(shop),
    facts=lambda database: database.facts(),
)
