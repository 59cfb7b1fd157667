# gather가 나머지를 취소한다고 여깁니다 / Expects gather to cancel the others
def predict():
    return {
        "call": {"python": 60, "node": 30},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "cancelled", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
