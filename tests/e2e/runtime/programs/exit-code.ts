process.exitCode = 3;
setTimeout(() => console.log('still runs'), 5);

export {};
