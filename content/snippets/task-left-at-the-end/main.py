import asyncio


async def send_mail():
    try:
        print("mail: begins")
        await asyncio.sleep(0.1)
        print("mail: sent")
    except asyncio.CancelledError:
        print("mail: cancelled")
        raise


async def write_log():
    print("log: begins")
    print("log: written")


async def main():
    tasks = [asyncio.create_task(send_mail()), asyncio.create_task(write_log())]
    print("main ends,", len(tasks), "tasks left")


asyncio.run(main())
