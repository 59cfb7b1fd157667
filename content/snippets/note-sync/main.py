import time

def find_users_sync(n):
    for i in range(1, n + 1):
        time.sleep(1)  # 대기 시간 동안 CPU 낭비
        print(f"User {i} found")

# 3개 작업 실행
find_users_sync(1)  # 1초
find_users_sync(1)  # 1초
find_users_sync(1)  # 1초
# 총 3초 (순차)
