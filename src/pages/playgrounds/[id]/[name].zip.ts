import type { APIRoute } from 'astro';
import { getCurriculum } from '../../../site/course.ts';
import { projectZip, readyLabs } from '../../../site/payload.ts';

/** `/playgrounds/<id>/<id>.zip`: the complete project as a file. */
export const getStaticPaths = async () =>
  readyLabs(await getCurriculum()).map((id) => ({ params: { id, name: id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  new Response(projectZip(params.id), { headers: { 'content-type': 'application/zip' } });
