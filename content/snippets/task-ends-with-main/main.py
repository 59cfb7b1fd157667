import asyncio


async def send_mail():
    try:
        await asyncio.sleep(0.1)
        print("mail sent")
    except asyncio.CancelledError:
        print("mail cancelled")
        raise


async def main():
    task = asyncio.create_task(send_mail())
    await asyncio.sleep(0)
    print("main ends, mail done:", task.done())


asyncio.run(main())
