import type { APIRoute } from 'astro';
import { getCurriculum } from '../../../site/course.ts';
import { readyLabs, stackblitzProject } from '../../../site/payload.ts';

/** The project of a lab as StackBlitz takes it, fetched when the learner asks for it. */
export const getStaticPaths = async () => readyLabs(await getCurriculum()).map((id) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(stackblitzProject(await getCurriculum(), params.id));
