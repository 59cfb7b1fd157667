# async 함수가 나중에 실행된다고 여깁니다 / Expects an async function to run later
def predict():
    return {
        "call": {"python": 60, "node": 30},
        "task": {"python": "cups boil", "node": "cups boil"},
        "failure": {"python": "finished", "node": "finished"},
        "timeout": {"python": "cancelled", "node": "finished"},
        "blocking": {"python": 0, "node": 0},
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
