// Types of many kinds are stripped, and lines stay where they are.
type Json = string | number | { [key: string]: Json } | Json[];
interface Named<T extends object = object> {
  readonly name: string;
  value?: T;
}
declare const neverDefined: unique symbol;
abstract class Base<T> {
  protected readonly items: T[] = [];
  abstract describe(this: Base<T>, prefix?: string): string;
  add = <U extends T>(item: U): this => {
    this.items.push(item);
    return this;
  };
}
class List extends Base<number> implements Named {
  readonly name = 'list' as const;
  declare value?: object;
  override describe(prefix = ''): string {
    return `${prefix}${this.name}: ${this.items.join(', ')}`;
  }
}
function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function overloaded(value: string): string;
function overloaded(value: number): number;
function overloaded(value: unknown): unknown {
  return value;
}
const json = { a: [1, 'x', { b: 2 }] } satisfies Json;
const generic = <T>(value: T): T => value;
const maybe: Named | undefined = { name: 'n' };
console.log(
  new List().add(1).add(2).describe('> '),
  isText('x'),
  // biome-ignore lint/style/noNonNullAssertion: it is one of the syntaxes to strip.
  overloaded(1)!,
  json.a.length,
  generic<number>(3),
  // biome-ignore lint/style/noNonNullAssertion: the same.
  maybe!.name,
);
console.log(new Error('line').stack?.match(/(?:main|type-syntax)\.ts:(\d+)/)?.[1]);

export {};
