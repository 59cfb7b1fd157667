# Python에서도 부르면 시작한다고 여깁니다 / Takes a call for a start in Python as well
def predict():
    return {
        "call": {"python": 30, "node": 30},
        "task": {"python": "cups boil", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
