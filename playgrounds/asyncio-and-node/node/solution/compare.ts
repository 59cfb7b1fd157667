import type { Predictions } from '../lab/predictions.ts';

// 시작, 끝, 멈춤을 차례로 물어 얻은 예측입니다.
// Predictions that come of asking about the start, the end
// and the pause.
export function predict(): Predictions {
  return {
    // 1. 30, 60
    call: {
      // weather = find('weather')
      // await find('news')
      // await weather
      python: 60,
      // const weather = find('weather');
      // await find('news');
      // await weather;
      node: 30,
    },

    // 2. 'boil cups', 'cups boil'
    task: {
      // tea = asyncio.create_task(boil())
      // print('cups')
      // await tea
      python: 'cups boil',
      // const tea = boil();
      // console.log('cups');
      // await tea;
      node: 'boil cups',
    },

    // 3. 'finished', 'cancelled'
    failure: {
      // saving = asyncio.create_task(save())
      // await asyncio.gather(fail(), saving)
      python: 'finished',
      // const saving = save();
      // await Promise.all([fail(), saving]);
      node: 'finished',
    },

    // 4. 'finished', 'cancelled'
    timeout: {
      // late = asyncio.create_task(download())
      // await asyncio.wait_for(late, 0.02)
      python: 'cancelled',
      // const late = download();
      // await Promise.race([late, sleep(20)]);
      node: 'finished',
    },

    // 5. 0, 10
    blocking: {
      // timer = asyncio.create_task(tick())
      // await asyncio.sleep(0)
      // await resize()
      python: 0,
      // const timer = setInterval(tick, 5);
      // await resize();
      node: 0,
    },

    // 6. 'A1 A2 B1 B2', 'A1 B1 A2 B2'
    ready: {
      // async def customer(name):
      //     print(name + '1')
      //     await price()
      //     print(name + '2')
      // await asyncio.gather(
      //     customer('A'), customer('B'))
      python: 'A1 A2 B1 B2',
      // async function customer(name) {
      //   console.log(name + '1');
      //   await price();
      //   console.log(name + '2');
      // }
      // await Promise.all([
      //   customer('A'), customer('B')]);
      node: 'A1 B1 A2 B2',
    },
  };
}
