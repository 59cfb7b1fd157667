"""The Python half of the kit against what the TypeScript half made of the same measurements."""

import json
import unittest
from pathlib import Path

from kit.cli import finite
from kit.conclude import conclude
from kit.judge import judge
from kit.report import report
from kit.width import display_width

VECTORS = json.loads((Path(__file__).parents[2] / "fixtures/judge-vectors.json").read_text(encoding="utf-8"))


# Sentences are the same for every case.
CASES = [{**case, "config": {**case["config"], "messages": VECTORS["messages"]}} for case in VECTORS["cases"]]


class Vectors(unittest.TestCase):
    maxDiff = None

    def test_judgements(self) -> None:
        self.assertGreater(len(CASES), 50)
        for case in CASES:
            with self.subTest(case["name"]):
                judgement = judge(case["config"], case["measurement"], **case["conditions"])
                self.assertEqual(finite(judgement), case["judgement"])

    def test_results_and_reports(self) -> None:
        # Outside of a page nothing is hidden.
        for case in (case for case in CASES if not case["conditions"]["hidden"]):
            with self.subTest(case["name"]):
                timed = case["conditions"]["timed"]
                result = conclude(case["config"], "cpython", case["measurement"], timed=timed)
                self.assertEqual(finite(result), case["result"])
                for locale in ("ko", "en"):
                    self.assertEqual(report(result, case["config"], locale), case["report"][locale])

    def test_widths(self) -> None:
        for width in VECTORS["widths"]:
            with self.subTest(width["text"]):
                self.assertEqual(display_width(width["text"]), width["columns"])


if __name__ == "__main__":
    unittest.main()
