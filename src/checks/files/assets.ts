import { type HastNode, htmlToHast } from 'satteri';
import { rule } from '../../curriculum/rules/rule.ts';
import { type Finding, finding } from '../finding.ts';
import { positionOf } from './position.ts';
import { readBytes } from './read.ts';
import { type Folder, filesBelow, type SourceFile } from './tree.ts';

const pictureRuns = rule({
  id: 'image/script',
  severity: 'error',
  about:
    'A picture runs nothing: an SVG has no scripts, no handlers, no embedded pages and no links to code.',
  message: { en: '{name} holds {what}.', ko: '{name}: {what}이(가) 들어 있습니다.' },
  hint: { en: 'Export it as a plain SVG, or remove that.', ko: '일반 SVG로 내보내거나 그 부분을 지우세요.' },
});

export const assetRules = [pictureRuns];

/** Pictures of lessons and of public/, and whatever else lies in a folder of the content that no other rule reads. */
export function judgeAssets(content: Folder, publicFolder: Folder | null): Finding[] {
  const isRead = /(^|\/)(main\.(py|ts)|recorded\.\w+\.json)$|\.(mdx|ya?ml)$/;
  const others = filesBelow(content).filter(({ name }) => !isRead.test(name));
  const shown = publicFolder ? filesBelow(publicFolder).filter(({ name }) => picture.test(name)) : [];
  return [...others, ...shown].flatMap(({ file }) => judgeAsset(file));
}

const picture = /\.(svg|png|jpe?g|webp|avif|gif)$/i;

/** The size of a file that is not text of the course, and whether a picture is only a picture. */
export function judgeAsset(file: SourceFile): Finding[] {
  const bytes = readBytes(file);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  return file.name.toLowerCase().endsWith('.svg') ? judgeSvg(bytes.toString('utf8'), file) : [];
}

function judgeSvg(source: string, { name, path }: SourceFile): Finding[] {
  const waiting: HastNode[] = [htmlToHast(source, { fragment: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const what = node.type === 'element' ? runningPart(node) : null;
    if (what) {
      const place = source.toLowerCase().indexOf(what.toLowerCase());
      return [finding(pictureRuns, path, positionOf(source, Math.max(0, place)), { name, what })];
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return [];
}

const runningElements = new Set(['script', 'foreignobject', 'iframe', 'embed', 'object']);

function runningPart({ tagName, properties }: Extract<HastNode, { type: 'element' }>): string | null {
  if (runningElements.has(tagName.toLowerCase())) return `<${tagName}`;
  for (const [key, value] of Object.entries(properties)) {
    if (/^on/i.test(key)) return key;
    if (/href$/i.test(key) && /^[\s\p{Cc}]*(javascript|data|vbscript):/iu.test(String(value)))
      return `${key}="${String(value).slice(0, 40)}"`;
  }
  return null;
}
