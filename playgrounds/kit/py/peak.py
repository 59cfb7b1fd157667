"""How many operations may be under way at one time."""

from .part import Part, bound_check

peak = Part(check=bound_check("peak-concurrency", lambda seen: seen["peakConcurrency"]))
