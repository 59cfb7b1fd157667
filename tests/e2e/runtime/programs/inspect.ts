// How values are printed.
class Point {
  x = 1;
  y = 2;
  #hidden = 3;
  get sum(): number {
    return this.x + this.y + this.#hidden;
  }
}
const circular: Record<string, unknown> = { name: 'circular' };
circular.self = circular;
console.log(1, 'text', true, null, undefined, 10n, Symbol('s'), -0, Number.NaN);
console.log([1, 'two', [3, [4, [5, [6]]]]], { a: { b: { c: { d: 1 } } } });
console.log(new Map([['key', { value: 1 }]]), new Set([1, 2]), new WeakMap());
console.log(
  new Point(),
  Point,
  class Empty {},
  () => {},
  function named() {},
  async () => {},
);
console.log(
  circular,
  Object.assign(new Array(2), { 1: 1 }),
  new Array(3),
  Array.from({ length: 120 }, (_value, index) => index),
);
console.log(new Date(0), /re/g, new Uint8Array([1, 2]), new ArrayBuffer(4), Object.create(null));
console.log(Promise.resolve(1), 'and', new Promise(() => {}));
console.log('%s is %d and %i and %f, %j %o %O %%', 'this', '42', 3.9, '1.5', { a: 1 }, [1], { b: 2 }, 'rest');
console.log({ 한글: '값', 'with space': 1, long: 'x'.repeat(100), lines: 'a\nb' });
console.log(
  [
    { id: 1, name: '김하늘' },
    { id: 2, name: '이바다' },
  ],
  ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(30)],
);
console.log(
  [undefined, null],
  {
    f() {},
    get g() {
      return 1;
    },
    set h(_value: number) {},
  },
  [new Error('x').message],
);
console.log(Buffer.from('한글'), new URL('http://localhost:1/a?b=c').href);

export {};
