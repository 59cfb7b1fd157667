"""Everything that runs are judged by, a line for each part."""

from .calls import calls
from .connections import connections
from .facts import facts
from .files import files
from .idle import idle
from .order import order
from .overlap import overlap
from .peak import peak
from .prediction import prediction
from .ratio import ratio
from .results import results
from .state import state
from .waits import waits

PARTS = (
    results,
    waits,
    overlap,
    peak,
    order,
    idle,
    calls,
    connections,
    files,
    prediction,
    facts,
    ratio,
    state,
)
