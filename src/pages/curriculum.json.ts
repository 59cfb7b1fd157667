import type { APIRoute } from 'astro';
import { getCurriculum } from '../site/course.ts';
import { exportCurriculum } from '../site/exports/curriculum.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(exportCurriculum(await getCurriculum()), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
