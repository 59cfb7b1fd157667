import type { APIRoute } from 'astro';
import type { LabLanguage } from '../../../../schemas/playground.ts';
import { getCurriculum } from '../../../../site/course.ts';
import { payloadPaths, projectZip } from '../../../../site/payload.ts';
import { localeOf } from '../../../../site/urls.ts';

/** `/playgrounds/<id>/<id>.zip`: the complete project as a file. */
export const getStaticPaths = async () => payloadPaths(await getCurriculum());

export const GET: APIRoute<{ language: LabLanguage }, { id: string }> = ({ params, props, url }) =>
  new Response(projectZip(params.id, props.language, localeOf(url)), {
    headers: { 'content-type': 'application/zip' },
  });
