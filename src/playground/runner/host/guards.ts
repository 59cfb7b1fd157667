/** Tells whether a value of another realm has the type. Small: a schema library would outweigh the runner. */
export type Guard<T> = (value: unknown) => value is T;

type Guarded<G> = G extends Guard<infer T> ? T : never;

export const string: Guard<string> = (value): value is string => typeof value === 'string';

/** Finite, so that NaN and infinities do not reach figures and drawings. */
export const number: Guard<number> = (value): value is number => Number.isFinite(value);

export const literal =
  <const T extends string>(...values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.includes(value as T);

export const nullable =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

export const array =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard);

/** Values of one type by whatever name. */
export const record =
  <T>(guard: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && Object.values(value).every(guard);

export const object =
  <Shape extends Record<string, Guard<unknown>>>(
    shape: Shape,
  ): Guard<{ [Key in keyof Shape]: Guarded<Shape[Key]> }> =>
  (value): value is { [Key in keyof Shape]: Guarded<Shape[Key]> } =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([key, guard]) => guard((value as Record<string, unknown>)[key]));

export const union =
  <Guards extends readonly Guard<unknown>[]>(...guards: Guards): Guard<Guarded<Guards[number]>> =>
  (value): value is Guarded<Guards[number]> =>
    guards.some((guard) => guard(value));
