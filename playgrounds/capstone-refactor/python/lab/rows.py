"""보고서의 행 / The rows of a report"""

from lab.pages import ORDERS

#: 한 행: 주문, 가격, 고객, 메모 / A row: order, price, customer, note
Row = tuple[int, str, str, str]

_EXPECTED = [[order, f"price {order}", f"customer {order}", f"note {order}"] for order in ORDERS]


def look_at(made: object) -> dict[str, float]:
    """How many rows are missing, how many have a cell without a value, and how many of the right cells stand elsewhere.

    What is of another kind is none of these.
    """
    if not isinstance(made, list | tuple):
        return {"missing": len(ORDERS) if made is None else 0, "empty": 0, "misplaced": 0}
    rows = [list(row) if isinstance(row, list | tuple) else [row] for row in made]
    is_same = _sorted(rows) == _sorted(_EXPECTED)
    others = [row for row, expected in zip(rows, _EXPECTED, strict=False) if row != expected]
    return {
        "missing": max(0, len(ORDERS) - len(rows)),
        "empty": sum(None in row for row in rows),
        "misplaced": len(others) if is_same else 0,
    }


def _sorted(rows: list[list[object]]) -> list[str]:
    return sorted(repr(cell) for row in rows for cell in row)
