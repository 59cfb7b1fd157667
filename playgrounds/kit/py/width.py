"""Columns that a text takes in a terminal."""

import unicodedata

_INVISIBLE = ("Mn", "Me", "Mc", "Cc", "Cf")
#: Vowels and finals of decomposed Hangul stand in the square of their initial consonant.
_JAMO_INSIDE = range(0x1160, 0x1200)


def display_width(text: str) -> int:
    """Decomposed Hangul is as wide as composed. Emoji that are made of several are counted one by one."""
    return sum(map(_columns, text))


def pad_end(text: str, columns: int) -> str:
    """The text with spaces behind it until it is `columns` wide."""
    return text + " " * max(0, columns - display_width(text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in _INVISIBLE or ord(character) in _JAMO_INSIDE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
