# 예측을 하나 비워 둡니다 / Leaves one prediction out
def predict():
    return {
        "call": {"python": None, "node": 30},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
