process.on('exit', (code) => {
  console.log('exit', code);
  setTimeout(() => console.log('too late'), 0);
});
setTimeout(() => console.log('never'), 1);
console.log('a');
// Typed so that the compiler does not know that nothing follows.
const leave: (code: number) => void = process.exit;
leave(7);
console.log('never either');

export {};
