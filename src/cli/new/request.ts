import { slug } from '../../schemas/text.ts';
import { UserError } from '../say.ts';

export const nouns = ['lesson', 'objective', 'lab', 'snippet'] as const;
export type Noun = (typeof nouns)[number];

export const usage = `npm run new -- ${nouns.join('|')} <id>`;

/** Reads the command line. @throws UserError saying what is wrong and what a good id looks like. */
export function parseRequest(argv: readonly string[]): { noun: Noun; id: string } {
  const [first, id, ...rest] = argv;
  const noun = nouns.find((known) => known === first);
  if (!noun || id === undefined || rest.length > 0) {
    throw new UserError({ ko: `사용법: ${usage}`, en: `Usage: ${usage}` });
  }
  if (!slug.safeParse(id).success) {
    throw new UserError({
      ko: `"${id}"은(는) 이름으로 쓸 수 없습니다. 주소에 들어가므로 영문 소문자, 숫자, 하이픈, 점만 씁니다. 예: my-lesson`,
      en: `"${id}" cannot be a name: it becomes part of an address. Use lower-case letters, digits, hyphens and dots, such as my-lesson.`,
    });
  }
  return { noun, id };
}
