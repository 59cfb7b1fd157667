console.group('group');
console.log('inside\ntwo lines');
console.group();
console.info({ a: 1 });
console.groupEnd();
console.groupEnd();
console.table([
  { id: 1, name: '김' },
  { id: 2, extra: true },
]);
console.table([
  [1, 2],
  [3, 4],
]);
console.table(new Map([['a', 1]]));
console.table(['x', 'y']);
console.table([{ a: 1, b: 2 }], ['b']);
console.table('no table');
console.count();
console.count('x');
console.count();
console.countReset();
console.count();
console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.assert(true, 'silent');
console.assert(false, 'told %s', 'so');
console.assert(false);
console.error('an error', new Map());
console.warn('a warning');
console.debug('%c styled', 'color: red');
console.log();
console.timeEnd('unknown');

export {};
