import type { APIRoute } from 'astro';
import { getCurriculum } from '../../../../site/course.ts';
import { payloadPaths, stackblitzProject } from '../../../../site/payload.ts';
import { localeOf } from '../../../../site/urls.ts';

/** The project of a lab as StackBlitz takes it, fetched when the learner asks for it. */
export const getStaticPaths = async () => payloadPaths(await getCurriculum());

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params, url }) =>
  Response.json(stackblitzProject(await getCurriculum(), params.id, localeOf(url)));
