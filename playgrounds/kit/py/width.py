"""Columns that a text takes in a terminal."""

import unicodedata

_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_WIDE = frozenset("WF")
#: Vowels and finals of decomposed Hangul stand in the square of their initial consonant.
_JAMO_INSIDE = range(0x1160, 0x1200)
_REGIONAL = range(0x1F1E6, 0x1F200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def display_width(text: str) -> int:
    """Counted by what is seen as one character, so that decomposed Hangul is as wide as composed."""
    columns = 0
    last = 0
    joined = False
    half_flag = False
    for character in text:
        code = ord(character)
        if character == _EMOJI_SELECTOR:
            # What was a text symbol is shown as a picture.
            columns += 2 - last if last == 1 else 0
            last = 2
            continue
        joined, was_joined = character == _JOINER, joined
        second_of_flag = half_flag and code in _REGIONAL
        half_flag = code in _REGIONAL and not second_of_flag
        if joined or was_joined or second_of_flag or code in _SKIN_TONES or _is_invisible(character):
            continue
        last = 2 if code in _REGIONAL or unicodedata.east_asian_width(character) in _WIDE else 1
        columns += last
    return columns


def pad_end(text: str, columns: int) -> str:
    """The text with spaces behind it until it is `columns` wide."""
    return text + " " * max(0, columns - display_width(text))


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me", "Mc", "Cc", "Cf") or ord(character) in _JAMO_INSIDE
