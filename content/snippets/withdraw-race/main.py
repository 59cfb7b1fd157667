import asyncio

balance = 100
lock = asyncio.Lock()


async def withdraw(name, amount):
    global balance
    print(f"{name} sees {balance}")
    if balance >= amount:
        await asyncio.sleep(0.1)
        balance -= amount
        print(f"{name} leaves {balance}")
    else:
        print(f"{name} is refused")


async def wait_first(name, amount):
    global balance
    await asyncio.sleep(0.1)
    if balance >= amount:
        balance -= amount
        print(f"{name} leaves {balance}")
    else:
        print(f"{name} is refused")


async def withdraw_locked(name, amount):
    async with lock:
        await withdraw(name, amount)


async def main():
    global balance
    await asyncio.gather(withdraw("A", 80), withdraw("B", 80))

    balance = 100
    print("-- waiting first")
    await asyncio.gather(wait_first("A", 80), wait_first("B", 80))

    balance = 100
    print("-- with a lock")
    await asyncio.gather(withdraw_locked("A", 80), withdraw_locked("B", 80))


asyncio.run(main())
