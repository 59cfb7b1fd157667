const ratio = 1.176 / 0.6; // seconds: synchronous / asynchronous

console.log(`one digit: ${ratio.toFixed(1)}`);
console.log(`two digits: ${ratio.toFixed(2)}`);
console.log('at least 2:', ratio >= 2);
