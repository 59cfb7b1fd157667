# 시작, 끝, 멈춤을 차례로 물어 얻은 예측입니다.
# Predictions that come of asking about the start, the end and the pause.
def predict():
    return {
        # 1. 30, 60
        # Python
        #   weather = find("weather")
        #   await find("news")
        #   await weather
        # Node
        #   const weather = find('weather');
        #   await find('news');
        #   await weather;
        "call": {"python": 60, "node": 30},
        # 2. "boil cups", "cups boil"
        # Python
        #   tea = asyncio.create_task(boil())
        #   print("cups")
        #   await tea
        # Node
        #   const tea = boil();
        #   console.log('cups');
        #   await tea;
        "task": {"python": "cups boil", "node": "boil cups"},
        # 3. "finished", "cancelled"
        # Python
        #   saving = asyncio.create_task(save())
        #   await asyncio.gather(fail(), saving)
        # Node
        #   const saving = save();
        #   await Promise.all([fail(), saving]);
        "failure": {"python": "finished", "node": "finished"},
        # 4. "finished", "cancelled"
        # Python
        #   late = asyncio.create_task(download())
        #   await asyncio.wait_for(late, 0.02)
        # Node
        #   const late = download();
        #   await Promise.race([late, sleep(20)]);
        "timeout": {"python": "cancelled", "node": "finished"},
        # 5. 0, 10
        # Python
        #   timer = asyncio.create_task(tick())
        #   await asyncio.sleep(0)
        #   await resize()
        # Node
        #   const timer = setInterval(tick, 5);
        #   await resize();
        "blocking": {"python": 0, "node": 0},
        # 6. "A1 A2 B1 B2", "A1 B1 A2 B2"
        # Python
        #   async def customer(name):
        #       print(name + "1")
        #       await price()
        #       print(name + "2")
        #   await asyncio.gather(
        #       customer("A"), customer("B"))
        # Node
        #   async function customer(name) {
        #     console.log(name + '1');
        #     await price();
        #     console.log(name + '2');
        #   }
        #   await Promise.all([
        #     customer('A'), customer('B')]);
        "ready": {"python": "A1 A2 B1 B2", "node": "A1 B1 A2 B2"},
    }
