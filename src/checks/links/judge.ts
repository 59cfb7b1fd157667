import { meaning } from '../../curriculum/guess.ts';
import { nearest } from '../../curriculum/nearest.ts';
import type { Params, Rule } from '../../curriculum/rules/rule.ts';
import { lessonFormerName } from '../../curriculum/rules/unknown.ts';
import type { Locale } from '../../schemas/text.ts';
import { plainWord } from '../course/course.ts';
import { decode } from './decode.ts';
import type { Pages } from './pages.ts';
import {
  linkInsecure,
  linkLocal,
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
  if (/^https?:$/.test(target.protocol) && isHere.test(target.hostname)) {
    const address = `${decode(target.pathname) ?? target.pathname}${target.hash}`;
    return fault(linkLocal, { url, better: nearestPage(address, origin.locale, pages) });
  }
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
  const { pathname, hash } = new URL(url.replace(/\.mdx?(?=$|#)/, '/'), new URL(page, base));
  const best = nearest(pathname, pages.all());
  const lesson = /^\/lessons\/([^/]+)\/$/.exec(best ?? '')?.[1];
  const address = `"${prefix(locale)}${best}${hash}"`;
  // A reference leads to the top of a lesson.
  const better =
    lesson && hash === ''
      ? { en: `[[lesson:${lesson}]] or ${address}`, ko: `[[lesson:${lesson}]] 또는 ${address}` }
      : address;
  return fault(linkRelative, { url, better });
}

/** Names of the machine on which the site is written. */
const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The page that an address probably means, in a language, with the place on it that the address names. */
function nearestPage(address: string, locale: Locale, pages: Pages): string {
  const [path = '', ...anchor] = address.split('#');
  const inLanguage = [...pages.all()].map((page) => `${prefix(locale)}${page}`);
  return [nearest(path, inLanguage) ?? '/', ...anchor].join('#');
}

/** An id by the words of its heading, or that begins with what was written; else the nearest. */
function nearestAnchor(anchor: string, path: string, locale: Locale, pages: Pages): string | undefined {
  const named = pages.headings(path, locale).find(({ text }) => plainWord(text) === plainWord(anchor));
  if (named?.id) return named.id;
  const ids = [...(pages.anchors(path, locale) ?? [])];
  return ids.find((id) => id.startsWith(`${anchor}-`)) ?? nearest(anchor, ids);
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
    const params = { url, guess: meaning(nearestPage(`${whole}${target.hash}`, locale, pages)) };
    return fault(linkUnknownPage, params, pages.subject(path));
  }
  const anchors = pages.anchors(path, locale);
  if (anchor !== '' && anchors && !anchors.has(anchor)) {
    const page = `${prefix(locale)}${path}`;
    const params = {
      anchor,
      page,
      guess: meaning(nearestAnchor(anchor, path, locale, pages)),
      anchors: [...anchors].join(', ') || '–',
    };
    return fault(linkUnknownAnchor, params, `anchor/${path}#${anchor}`);
  }
  if (locale === origin.locale) return null;
  return fault(linkOtherLanguage, { url, better: `${prefix(origin.locale)}${path}${target.hash}` });
}
