"""The lot, and how many there may be in the end. They need no register."""

from __future__ import annotations

from collections.abc import Iterable

from klikks import _native
from klikks import model as m
from klikks._text import ask
from klikks.errors import one_problem

__all__ = ["lot_commit", "lot_draw", "outlook"]


def lot_commit(
    among: Iterable[m.PlaceId], places: int, seed_from: str, *, language: m.Language = "de"
) -> m.LotCommitAnswer:
    """Closes the list of a lot. Its text and its hash are to be published before the seed is known.

    `seed_from` names the later public value that will be the seed. `docs/lot.md` says how anybody recomputes the lot.

    >>> closed = klikks.lot_commit(["gronau", "ahaus", "borken"], 2, "Lottozahlen vom 7. Januar 2023")
    >>> closed.list_hash[:12]
    '84423377b04a'
    """
    call = m.LotCommitCall(among=ids_of(among), places=places, seed_from=seed_from, language=language)
    return ask(_native.lot_commit, m.LotCommitAnswer, call)


def lot_draw(
    among: Iterable[m.PlaceId], places: int, seed_from: str, list_hash: str, seed: str, *, language: m.Language = "de"
) -> m.LotDrawAnswer:
    """Everybody in the order of the lot. A list that is not the one whose hash was published is an error.

    >>> three, value = ["gronau", "ahaus", "borken"], "Lottozahlen vom 7. Januar 2023"
    >>> drawn = klikks.lot_draw(three, 2, value, klikks.lot_commit(three, 2, value).list_hash, "3 12 17 28 39 49")
    >>> drawn.winners
    ('ahaus', 'gronau')
    >>> print(drawn.says[4])
    Auf die Warteliste kommen in dieser Reihenfolge: 3. borken.
    """
    call = m.LotDrawCall(
        among=ids_of(among), places=places, seed_from=seed_from, list_hash=list_hash, seed=seed, language=language
    )
    return ask(_native.lot_draw, m.LotDrawAnswer, call)


def outlook(
    now: int, pledges: Iterable[m.Pledge], places: int | None = None, *, language: m.Language = "de"
) -> m.OutlookAnswer:
    """How many there may be in the end: `now`, and those of the pledges that come. Nothing is rounded.

    Without probabilities there are a worst and a best case:

    >>> answer = klikks.outlook(4, [klikks.Pledge(count=9, by=datetime.date(2022, 12, 31))], 15)
    >>> answer.outlook.best, answer.outlook.left_at_best
    (13, 2)

    Probabilities are fractions, and so are the chances, in a form that `fractions.Fraction` reads:

    >>> half, three_quarters = klikks.Probability(numerator=1, denominator=2), klikks.Probability(numerator=3, denominator=4)
    >>> answer = klikks.outlook(14, [klikks.Pledge(probability=half), klikks.Pledge(probability=three_quarters)], 15)
    >>> answer.outlook.prospect.chances.over_cap
    '3/8'
    >>> print(answer.says[3])
    Mit einer Wahrscheinlichkeit von 3/8 reichen die Plätze nicht. Im Mittel bleiben rund 0,1 Plätze frei.
    """
    if isinstance(pledges, (str, m.Pledge)) or not isinstance(pledges, Iterable):
        raise one_problem("wrong_type", "pledges", f"{pledges!r:.40} is no list of klikks.Pledge; put it into brackets")
    call = m.OutlookCall(now=now, places=places, pledges=tuple(pledges), language=language)
    return ask(_native.outlook, m.OutlookAnswer, call)


def ids_of(among: Iterable[m.PlaceId]) -> tuple[m.PlaceId, ...]:
    """The list of a lot; one id alone is no list."""
    if isinstance(among, str) or not isinstance(among, Iterable):
        raise one_problem("wrong_type", "among", f"{among!r:.40} is no list of ids; put it into brackets")
    return tuple(among)
