import asyncio
import hashlib


async def hash_password(name):
    print(f"{name} start")
    hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 200_000)
    print(f"{name} end")


async def main():
    await asyncio.gather(hash_password("A"), hash_password("B"), hash_password("C"))


asyncio.run(main())
