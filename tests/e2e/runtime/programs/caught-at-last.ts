process.on('uncaughtException', (error, origin) => console.log('uncaught', error.message, origin));
process.on('unhandledRejection', (reason) => console.log('unhandled', (reason as Error).message));
setTimeout(() => {
  throw new Error('one');
}, 1);
setTimeout(() => void Promise.reject(new Error('two')), 5);
setTimeout(() => console.log('goes on'), 20);

export {};
