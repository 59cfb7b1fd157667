# Promise.race가 진 쪽을 멈춘다고 여깁니다 / Expects Promise.race to stop the loser
def predict():
    return {
        "call": {"python": 60, "node": 30},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "cancelled"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
