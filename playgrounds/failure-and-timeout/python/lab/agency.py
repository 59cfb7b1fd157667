"""예약을 받는 여행사 / A travel agency that takes reservations"""

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from kit.backend import Backend, Operation

NAMES = ("hotel", "flight", "car")
_USUAL_MS = {"hotel": 20, "flight": 60, "car": 40}
_UNDO_MS = 40


class NoRoom(Exception):
    """빈 방이 없습니다 / There is no room"""


@dataclass
class _Trip:
    """어떤 여행인가, 그리고 예약마다의 상태 / What a trip is like, and the state of each reservation"""

    number: int
    hotel_is_full: bool = False
    times_ms: dict[str, float] = field(default_factory=lambda: _USUAL_MS)
    deadline_ms: float = 5_000
    states: list[str] = field(default_factory=list)

    def count(self, state: str) -> int:
        return self.states.count(state)


def _trips() -> list[_Trip]:
    # Far apart, so that a busy machine does not change which ends first, also at a tenth of the waits.
    return [
        _Trip(1),
        _Trip(2, hotel_is_full=True, times_ms={"hotel": 20, "flight": 620, "car": 580}),
        _Trip(3, times_ms={**_USUAL_MS, "car": 1_800}, deadline_ms=600),
    ]


class Agency:
    """여행 한 건의 예약을 받습니다 / Takes the reservations of one trip"""

    def __init__(self, backend: Backend, trip: _Trip, facts: dict[str, float]) -> None:
        self._backend = backend
        self._trip = trip
        self._facts = facts

    async def reserve(self, name: str) -> str:
        """`hotel`, `flight`, `car`를 예약합니다. 취소되면 하던 예약을 되돌린 뒤(40 ms) 끝납니다.

        Reserves one of them. Cancelled, it undoes what it has begun (40 ms), then ends.
        """
        trip = self._trip
        label = f"{name} {trip.number}"
        if name not in _USUAL_MS:
            raise LookupError(f"예약할 수 없음 / cannot reserve {name}")
        ms = trip.times_ms[name]
        fails = NoRoom("빈 방 없음 / no room") if name == "hotel" and trip.hotel_is_full else None
        at = len(trip.states)
        trip.states.append("waiting")
        self._facts["together"] = max(self._facts["together"], trip.count("waiting"))
        try:
            answer = await self._backend.wait(Operation(label, "reserve", ms, f"{name} ok", fails))
        except NoRoom:
            trip.states[at] = "failed"
            raise
        except asyncio.CancelledError:
            trip.states[at] = "undoing"
            await self._backend.wait(Operation(f"undo {label}", "undo", _UNDO_MS, None))
            trip.states[at] = "undone"
            raise
        trip.states[at] = "booked"
        return answer


Book = Callable[[Agency, Sequence[str], float], Awaitable[object]]


class World:
    """여행 셋과, 예약 함수가 돌아온 순간에 본 것 / Three trips, and what is seen the moment a booking returns"""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self.facts: dict[str, float] = dict.fromkeys(
            (
                *("together", "open", "cut", "answers", "left", "booked", "late", "leftLate", "undoing"),
                *("hidden", "otherErrors"),
            ),
            0,
        )

    async def travel(self, book: Book) -> list[Any]:
        """One trip after another; what each came to."""
        outcomes = []
        for trip in _trips():
            agency = Agency(self._backend, trip, self.facts)
            deadline_ms = math.ceil(self._backend.scaled(trip.deadline_ms))
            outcome, error = await _outcome_of(book, agency, deadline_ms)
            outcomes.append(outcome)
            _forget_cancellations()
            # One turn of the loop: a cancellation that was asked for is delivered in it.
            await asyncio.sleep(0)
            self._look(trip)
            self._look_at_outcome(trip.number, outcome, error)
        return outcomes

    def _look_at_outcome(self, number: int, outcome: object, error: BaseException | None) -> None:
        """Whether a trip came to what it should: `error` is what was raised, None where it returned."""
        facts = self.facts
        if number == 1:
            # Nothing fails in this trip: what is raised is a mistake of the code, with a line of its own.
            if error and outcome != "late":
                raise error
            facts["cut"] = int(error is not None)
            answers = outcome if isinstance(outcome, list | tuple) else ()
            facts["answers"] = sum(answer == f"{name} ok" for name, answer in zip(NAMES, answers, strict=False))
        elif error is None:
            facts["hidden"] += 1
        elif outcome != ("NoRoom" if number == 2 else "late"):
            facts["otherErrors"] += 1

    def _look(self, trip: _Trip) -> None:
        facts = self.facts
        facts["undoing"] += trip.count("undoing")
        if trip.number == 1:
            # What was cut off by a deadline that is too short is not in progress any more: the outcome tells it.
            facts["open"] = len(NAMES) - sum(trip.count(state) for state in ("booked", "undone", "undoing"))
        elif trip.number == 2:
            facts.update(left=trip.count("waiting"), booked=trip.count("booked"))
        else:
            facts.update(leftLate=trip.count("waiting"), late=trip.count("booked") - 2)


def _forget_cancellations() -> None:
    """Debian 12의 3.11.2에서는 TaskGroup이 남긴 취소 때문에 다음 asyncio.timeout이 제 취소를 알아보지 못합니다.

    With 3.11.2, as in Debian 12, a cancellation that TaskGroup leaves behind keeps the next asyncio.timeout from
    knowing its own.
    """
    task = asyncio.current_task()
    while task and task.cancelling():
        task.uncancel()


async def _outcome_of(book: Book, agency: Agency, deadline_ms: float) -> tuple[object, BaseException | None]:
    """What a trip came to, and what it has raised"""
    try:
        return await book(agency, NAMES, deadline_ms), None
    except (Exception, BaseExceptionGroup, asyncio.CancelledError) as error:
        errors = error if isinstance(error, BaseExceptionGroup) else BaseExceptionGroup("", [error])
        if errors.subgroup(NoRoom):
            return "NoRoom", error
        # What the group of a deadline holds is cancelled; by itself a CancelledError tells nobody of a deadline.
        late = TimeoutError if errors is not error else (TimeoutError, asyncio.CancelledError)
        return "late" if errors.subgroup(late) else repr(error), error
