import type { APIRoute } from 'astro';
import { getCurriculum } from '../../../../site/course.ts';
import { payloadPaths, projectZip } from '../../../../site/payload.ts';
import { localeOf } from '../../../../site/urls.ts';

/** `/playgrounds/<id>/<id>.zip`: the complete project as a file. */
export const getStaticPaths = async () => payloadPaths(await getCurriculum());

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params, url }) =>
  new Response(projectZip(params.id, localeOf(url)), { headers: { 'content-type': 'application/zip' } });
