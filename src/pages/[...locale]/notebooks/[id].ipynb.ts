import type { APIRoute } from 'astro';
import { notebookOf, notebookPaths } from '../../../site/notebooks.ts';
import { localeOf } from '../../../site/urls.ts';

/** `/notebooks/<id>.ipynb`: a Python snippet or lab to run in Jupyter. */
export const getStaticPaths = notebookPaths;

export const GET: APIRoute<{ kind: 'snippet' | 'lab' }, { id: string }> = async ({ params, props, url }) =>
  new Response(await notebookOf(props.kind, params.id, localeOf(url)), {
    headers: { 'content-type': 'application/x-ipynb+json' },
  });
