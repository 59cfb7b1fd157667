# wait_for가 늦은 것을 내버려 둔다고 여깁니다 / Expects wait_for to leave alone what is late
def predict():
    return {
        "call": {"python": 60, "node": 30},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "finished", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
