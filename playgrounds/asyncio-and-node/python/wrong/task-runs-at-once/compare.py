# create_task가 본문을 바로 실행한다고 여깁니다 / Expects create_task to run the body at once
def predict():
    return {
        "call": {"python": 60, "node": 30},
        "task": {"python": "boil cups", "node": "boil cups"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
