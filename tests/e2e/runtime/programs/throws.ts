process.on('exit', (code) => console.log('exit', code));
setTimeout(() => console.log('never'), 20);
setTimeout(() => {
  console.log('about to throw');
  throw new TypeError('from a timer');
}, 1);

export {};
