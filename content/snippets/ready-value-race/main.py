import asyncio

limits = {"mina": 100}
balance = 100


async def find_limit(name):
    return limits[name]  # known already: nothing to wait for


async def withdraw(name, amount):
    global balance
    if balance >= amount and amount <= await find_limit(name):
        balance -= amount
        return "ok"
    return "refused"


async def main():
    print(await asyncio.gather(withdraw("mina", 80), withdraw("mina", 80)))
    print("balance:", balance)


asyncio.run(main())
