import type { APIRoute } from 'astro';
import { jsonSchema, type SchemaName, schemaNames } from '../../site/exports/schemas.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export const GET: APIRoute<Record<string, never>, { name: SchemaName }> = ({ params }) =>
  new Response(`${JSON.stringify(jsonSchema(params.name), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
