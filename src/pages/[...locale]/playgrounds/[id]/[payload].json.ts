import type { APIRoute } from 'astro';
import type { LabLanguage } from '../../../../schemas/playground.ts';
import { getCurriculum } from '../../../../site/course.ts';
import { labPayload, payloadPaths } from '../../../../site/payload.ts';
import { localeOf } from '../../../../site/urls.ts';

/** The project of a lab in one language, fetched when the learner wants to run it. */
export const getStaticPaths = async () => payloadPaths(await getCurriculum());

export const GET: APIRoute<{ language: LabLanguage }, { id: string }> = async ({ params, props, url }) =>
  Response.json(labPayload(await getCurriculum(), params.id, props.language, localeOf(url)));
