# Node에서도 await해야 시작한다고 여깁니다 / Takes an await for the start in Node as well
def predict():
    return {
        "call": {"python": 60, "node": 60},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
