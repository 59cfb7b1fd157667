process.on('exit', (code) => console.log('exit', code));
console.log('before');
void Promise.reject(new Error('nobody listens'));
await null;
console.log('a microtask later');

export {};
