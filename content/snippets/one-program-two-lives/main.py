import asyncio
import time


async def find_user(user_id):
    await asyncio.sleep(0.3)
    return user_id


async def send_mail():
    try:
        await asyncio.sleep(1.2)
        print("mail sent")
    finally:
        print(f"mail ends: {time.perf_counter() - start:.3f} s")


async def main():
    mail = asyncio.create_task(send_mail())
    users = [find_user(1), find_user(2), find_user(3)]
    for user in users:
        await user
    print(f"three users: {time.perf_counter() - start:.3f} s")


start = time.perf_counter()
asyncio.run(main())
