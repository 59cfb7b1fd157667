process.on('exit', (code) => {
  console.log('exit', code);
  setTimeout(() => console.log('too late'), 0);
});
setTimeout(() => console.log('never'), 1);
console.log('a');
process.exit(7);
console.log('never either');
