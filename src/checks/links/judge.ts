import { guess } from '../../curriculum/guess.ts';
import { nearest } from '../../curriculum/nearest.ts';
import type { Params, Rule } from '../../curriculum/rules/rule.ts';
import { lessonFormerName } from '../../curriculum/rules/unknown.ts';
import type { Locale } from '../../schemas/text.ts';
import { decode } from './decode.ts';
import type { Pages } from './pages.ts';
import {
  linkInsecure,
  linkMalformed,
  linkOtherLanguage,
  linkRelative,
  linkScheme,
  linkUnknownAnchor,
  linkUnknownPage,
} from './rules.ts';

/** A fault of an address, wherever it stands. */
export interface LinkFault {
  readonly rule: Rule;
  readonly params: Params<Rule>;
  readonly subject?: string;
}

/** Where a link stands: the page that its `#anchor` belongs to, and its language. */
export interface Origin {
  readonly page: string;
  readonly locale: Locale;
}

const base = new URL('https://this-site.invalid/');

/** What is wrong with an address; null where nothing is. */
export function judgeUrl(url: string, origin: Origin, pages: Pages): LinkFault | null {
  // As browsers do: `java\nscript:` and ` JavaScript:` are the scheme javascript.
  const target = URL.parse(url, base);
  if (!target || url.trim() === '') return fault(linkMalformed, { url });
  if (target.protocol === 'mailto:') return null;
  if (target.protocol === 'http:' || url.startsWith('//')) {
    return fault(linkInsecure, { url, better: `https:${url.replace(/^\w+:/, '')}` });
  }
  if (target.protocol !== 'https:') return fault(linkScheme, { scheme: target.protocol });
  if (target.origin !== base.origin) return null;
  if (!/^[/#]/.test(url)) return judgeRelative(url, origin, pages);
  return judgePath(url, target, origin, pages);
}

function fault<R extends Rule>(rule: R, params: Params<R>, subject?: string): LinkFault {
  return { rule, params, ...(subject !== undefined && { subject }) };
}

function judgeRelative(url: string, { page, locale }: Origin, pages: Pages): LinkFault {
  const path = new URL(url.replace(/\.mdx?(?=$|#)/, '/'), new URL(page, base)).pathname;
  const best = nearest(path, pages.all());
  const lesson = /^\/lessons\/([^/]+)\/$/.exec(best ?? '')?.[1];
  const address = `"${prefix(locale)}${best}"`;
  const better = lesson
    ? { en: `[[lesson:${lesson}]] or ${address}`, ko: `[[lesson:${lesson}]] 또는 ${address}` }
    : address;
  return fault(linkRelative, { url, better });
}

const prefix = (locale: Locale) => (locale === 'ko' ? '' : `/${locale}`);

function judgePath(url: string, target: URL, origin: Origin, pages: Pages): LinkFault | null {
  const [whole, anchor] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (whole === null || anchor === null) return fault(linkMalformed, { url });
  const isEnglish = whole === '/en' || whole.startsWith('/en/');
  const locale = url.startsWith('#') ? origin.locale : isEnglish ? 'en' : 'ko';
  const path = url.startsWith('#') ? origin.page : isEnglish ? whole.slice(3) || '/' : whole;
  if (!pages.has(path)) {
    const former = pages.former(path);
    if (former) return fault(lessonFormerName, former, pages.subject(path));
    const inLanguage = [...pages.all()].map((page) => `${prefix(locale)}${page}`);
    const params = { url, guess: guess(whole, inLanguage) };
    return fault(linkUnknownPage, params, pages.subject(path));
  }
  const anchors = pages.anchors(path, locale);
  if (anchor !== '' && anchors && !anchors.has(anchor)) {
    const page = `${prefix(locale)}${path}`;
    const params = { anchor, page, guess: guess(anchor, anchors), anchors: [...anchors].join(', ') || '–' };
    return fault(linkUnknownAnchor, params, `anchor/${path}#${anchor}`);
  }
  if (locale === origin.locale) return null;
  return fault(linkOtherLanguage, { url, better: `${prefix(origin.locale)}${path}${target.hash}` });
}
