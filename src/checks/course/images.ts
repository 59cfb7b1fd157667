import { guess } from '../../curriculum/guess.ts';
import { rule } from '../../curriculum/rules/rule.ts';
import { type Folder, filesBelow, type SourceFile } from '../files/tree.ts';
import { type Finding, finding, topOfFile } from '../finding.ts';
import { decode } from '../links/decode.ts';
import type { Image } from '../prose/facts.ts';
import type { ProseFile } from '../prose/read.ts';
import type { Course } from './course.ts';

const imageNoAlt = rule({
  id: 'image/no-alt',
  severity: 'error',
  about: 'A picture has a text that stands for it.',
  message: { en: 'Picture "{url}" has no text alternative.', ko: '그림 "{url}"에 대체 텍스트가 없습니다.' },
  hint: {
    en: 'Say between the brackets what it shows: ![…]({url})',
    ko: '대괄호 안에 그림이 보여 주는 것을 쓰세요: ![…]({url})',
  },
});

const imageNameAsAlt = rule({
  id: 'image/name-as-alt',
  severity: 'error',
  about: 'The text that stands for a picture says what it shows; its file name does not.',
  message: {
    en: 'The text alternative of "{url}" is its file name.',
    ko: '그림 "{url}"의 대체 텍스트가 파일 이름입니다.',
  },
  hint: { en: 'Say what the picture shows.', ko: '그림이 보여 주는 것을 쓰세요.' },
});

const imageMissing = rule({
  id: 'image/missing',
  severity: 'error',
  about: 'A picture lies in the folder of the lesson (`./name.svg`) or in public/ (`/name.svg`).',
  message: { en: 'There is no picture "{url}".', ko: '그림 "{url}"이(가) 없습니다.' },
  hint: {
    en: '{guess} Put it into the folder of the lesson or into public/.',
    ko: '{guess} 수업 폴더나 public/에 넣으세요.',
  },
});

const imageCase = rule({
  id: 'image/wrong-case',
  severity: 'error',
  about:
    'The name of a picture is written as it is, capitals included: servers tell them apart, macOS and Windows do not.',
  message: {
    en: 'There is no picture "{url}", but "{actual}".',
    ko: '그림 "{url}"은(는) 없고 "{actual}"이(가) 있습니다.',
  },
  hint: { en: 'Write "{actual}".', ko: '"{actual}"(이)라고 쓰세요.' },
});

const imageExternal = rule({
  id: 'image/external',
  severity: 'error',
  about: 'Pictures come from the site itself: a page asks no third party for anything.',
  message: {
    en: 'Picture "{url}" is not of this site.',
    ko: '그림 "{url}"은(는) 이 사이트의 것이 아닙니다.',
  },
  hint: { en: 'Put it into the folder of the lesson.', ko: '수업 폴더에 넣으세요.' },
});

const imageUnused = rule({
  id: 'image/unused',
  severity: 'warning',
  about: 'A picture in the folder of a lesson is shown by the lesson, in one language at least.',
  message: { en: 'No page shows {name}.', ko: '{name}을(를) 보여 주는 쪽이 없습니다.' },
  hint: { en: 'Show it: ![…](./{name}), or remove it.', ko: '![…](./{name})로 보여 주거나 지우세요.' },
});

export const imageRules = [imageNoAlt, imageNameAsAlt, imageMissing, imageCase, imageExternal, imageUnused];

/** Pictures of a lesson that none of its pages shows. Asked where every page can be read and finds its own pictures. */
export function judgeUnused(folder: Folder, files: readonly ProseFile[]): Finding[] {
  const pictures = [...folder.files.values()].filter(({ name }) => isPicture(name));
  if (pictures.length === 0) return [];
  const shown = new Set(files.flatMap(({ prose }) => prose?.images.map(({ url }) => nameIn(url)) ?? []));
  return pictures
    .filter(({ name }) => !shown.has(name))
    .map(({ name, path }) => finding(imageUnused, path, topOfFile, { name }));
}

/** The file that the address of a picture names. */
function nameIn(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return (decode(path) ?? url).replace(/^\.\//, '');
}

/** Pictures of prose: what stands for them, and whether they are there. At most one fault for each. */
export const judgeImages = (file: ProseFile, course: Course): Finding[] =>
  file.prose?.images.flatMap((image) => {
    const alt = judgeAlt(image, file);
    return alt.length > 0 ? alt : judgeTarget(image, file, course);
  }) ?? [];

function judgeAlt(image: Image, { path }: ProseFile): Finding[] {
  const { url, alt } = image;
  const words = alt.trim().toLowerCase();
  if (words === '') return [finding(imageNoAlt, path, image, { url })];
  const name = (url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '').toLowerCase();
  const plain = (text: string) => text.replace(/[-_ ]+/g, ' ');
  const isName = [name, name.replace(/\.\w+$/, '')].some((part) => plain(part) === plain(words));
  return isName ? [finding(imageNameAsAlt, path, image, { url })] : [];
}

function judgeTarget(image: Image, { path, lesson }: ProseFile, course: Course): Finding[] {
  const { url } = image;
  const target = URL.parse(url, 'https://this-site.invalid/');
  if (target?.host !== 'this-site.invalid' || target.protocol !== 'https:') {
    return [finding(imageExternal, path, image, { url })];
  }
  const folder = url.startsWith('/') ? undefined : course.folders.get(lesson);
  const here = url.startsWith('/') ? course.publicFiles : (folder?.files ?? none);
  const name = nameIn(url);
  if (here.has(name)) return [];
  const actual = [...here.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  if (actual !== undefined) return [finding(imageCase, path, image, { url, actual })];
  // What cannot be used because of its name or its place is told there, and is probably this one.
  const others = [
    ...(folder?.unusable.keys() ?? []),
    ...[...(folder?.folders.values() ?? [])].flatMap(filesIn),
  ];
  if (others.some(isPicture)) return [];
  const pictures = [...here.keys()].filter(isPicture);
  const subject = `image/${folder ? lesson : ''}/${name}`;
  return [finding(imageMissing, path, image, { url, guess: guess(name, pictures) }, { subject })];
}

const isPicture = (name: string) => /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(name);

const filesIn = (folder: Folder) => filesBelow(folder).map(({ name }) => name);

const none: ReadonlyMap<string, SourceFile> = new Map();
