async function work() {
  console.log('body');
  return 'result';
}

const made = work();
console.log('after the call:', made.constructor.name);
console.log(await made);
