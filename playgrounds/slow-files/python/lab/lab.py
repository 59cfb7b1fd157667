"""재는 함수와 그 인자 / The function to measure and its arguments"""

from kit.lab import Lab
from lab.storage import PATHS, SLOW_FILES, Storage

lab = Lab(entry="read_all", items=SLOW_FILES, prepare=lambda backend: (Storage(backend), PATHS))
