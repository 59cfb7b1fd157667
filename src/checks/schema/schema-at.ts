import { z } from 'zod';

type Path = readonly PropertyKey[];

/** The schema without what only adds a default or allows absence. */
export function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return core(schema.unwrap());
  }
  return schema;
}

/** The schema of a value below another; the value itself tells which of several alternatives counts. */
export function schemaAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
  const here = chosen(core(schema), value);
  const [key, ...rest] = path;
  if (key === undefined) return here;
  const below = valueAt(value, [key]);
  if (here instanceof z.ZodObject) {
    const next: z.core.$ZodType | undefined = here.shape[String(key)];
    return next && schemaAt(next, rest, below);
  }
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest, below);
  return undefined;
}

/** Of several alternatives, the one that takes most of the keys that are there, with the values they have. */
function chosen(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const scored = schema.options.map((option) => {
    const here = chosen(core(option), value);
    return { here, score: here instanceof z.ZodObject ? agreement(here, value) : 0 };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.here ?? schema;
}

function agreement(schema: z.ZodObject, value: unknown): number {
  return Object.entries(schema.shape).reduce((sum, [key, field]) => {
    const held = valueAt(value, [key]);
    if (held === undefined) return sum;
    return sum + (z.safeParse(field, held).success ? 2 : 1);
  }, 0);
}

export const keysOf = (schema: z.core.$ZodType | undefined): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** A value below another; undefined where the way ends early. Own keys only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, key) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, key)
        ? Reflect.get(held, key)
        : undefined,
    value,
  );
}
