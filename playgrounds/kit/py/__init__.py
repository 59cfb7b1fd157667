"""Measures, judges and reports a lab. Travels with every Python lab; the standard library is all it needs.

The twin of playgrounds/kit/ts: the same samples give the same verdict in the same words.
"""
