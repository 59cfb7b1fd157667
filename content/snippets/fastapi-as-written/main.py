import asyncio

try:
    from fastapi import FastAPI
except ImportError:
    raise SystemExit("python3 -m pip install fastapi")

app = FastAPI()


@app.get("/items/")
async def get_items():
    # 비동기 DB 조회, API 호출 등
    data = await fetch_from_db()
    return data


asyncio.run(get_items())
