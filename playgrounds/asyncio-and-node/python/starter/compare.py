# 두 언어가 똑같이 움직인다고 여긴 예측입니다. 여러분의
# 예측으로 바꾼 다음 실행합니다.
# Predictions of somebody who takes the two languages for
# the same. Replace them by yours, then run.
def predict():
    return {
        # 1. 30, 60
        "call": {
            # weather = find("weather")
            # await find("news")
            # await weather
            "python": 30,
            # const weather = find('weather');
            # await find('news');
            # await weather;
            "node": 30,
        },
        # 2. "boil cups", "cups boil"
        "task": {
            # tea = asyncio.create_task(boil())
            # print("cups")
            # await tea
            "python": "boil cups",
            # const tea = boil();
            # console.log('cups');
            # await tea;
            "node": "boil cups",
        },
        # 3. "finished", "cancelled"
        "failure": {
            # saving = asyncio.create_task(save())
            # await asyncio.gather(fail(), saving)
            "python": "cancelled",
            # const saving = save();
            # await Promise.all([fail(), saving]);
            "node": "cancelled",
        },
        # 4. "finished", "cancelled"
        "timeout": {
            # late = asyncio.create_task(download())
            # await asyncio.wait_for(late, 0.02)
            "python": "cancelled",
            # const late = download();
            # await Promise.race([late, sleep(20)]);
            "node": "cancelled",
        },
        # 5. 0, 10
        "blocking": {
            # timer = asyncio.create_task(tick())
            # await asyncio.sleep(0)
            # await resize()
            "python": 10,
            # const timer = setInterval(tick, 5);
            # await resize();
            "node": 10,
        },
        # 6. "A1 A2 B1 B2", "A1 B1 A2 B2"
        "ready": {
            # async def customer(name):
            #     print(name + "1")
            #     await price()
            #     print(name + "2")
            # await asyncio.gather(
            #     customer("A"), customer("B"))
            "python": "A1 B1 A2 B2",
            # async function customer(name) {
            #   console.log(name + '1');
            #   await price();
            #   console.log(name + '2');
            # }
            # await Promise.all([
            #   customer('A'), customer('B')]);
            "node": "A1 B1 A2 B2",
        },
    }
