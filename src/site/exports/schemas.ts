import { z } from 'zod';
import { asked } from '../../schemas/asked.ts';
import { course } from '../../schemas/course.ts';
import { curriculumExport } from '../../schemas/curriculum-export.ts';
import { erratum } from '../../schemas/erratum.ts';
import { lesson } from '../../schemas/lesson.ts';
import { objective } from '../../schemas/objective.ts';
import { playground } from '../../schemas/playground.ts';
import { snippet } from '../../schemas/snippet.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';
import { absoluteFile } from '../urls.ts';

const schemas = {
  asked,
  course,
  curriculum: curriculumExport,
  erratum,
  lesson,
  objective,
  playground,
  snippet,
  source,
  term,
};
export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** JSON Schema (2020-12) of one noun: authors' editors complete and check YAML with it. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  // What an author writes, before defaults are filled in; the export has none.
  const schema = z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-2020-12' });
  return { $id: absoluteFile(`/schemas/${name}.json`), title: name, ...schema };
}
