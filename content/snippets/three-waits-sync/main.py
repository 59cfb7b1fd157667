import time


def find_user(user_id):
    time.sleep(1)
    print(f"User {user_id} found")


start = time.perf_counter()
for user_id in (1, 2, 3):
    find_user(user_id)
print(f"elapsed: {time.perf_counter() - start:.3f} s")
