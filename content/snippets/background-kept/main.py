import asyncio

background = set()


def start(coroutine):
    task = asyncio.create_task(coroutine)
    background.add(task)
    task.add_done_callback(finish)


def finish(task):
    background.discard(task)
    if not task.cancelled() and task.exception():
        print("background:", task.exception())


async def send_mail(to):
    await asyncio.sleep(0.1)
    if to == "nobody":
        raise ValueError("no such address")
    print("mail sent to", to)


async def main():
    start(send_mail("mina"))
    start(send_mail("nobody"))
    print("main work done")
    if background:
        await asyncio.wait(background, timeout=5)


asyncio.run(main())
