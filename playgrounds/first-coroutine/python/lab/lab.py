"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.directory import IDS, Directory

lab = Lab(entry="greet_all", items=len(IDS), prepare=lambda backend: (Directory(backend), IDS))
