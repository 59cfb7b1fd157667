import { type Locale, locales, originalLocale } from '../schemas/text.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Address of a page of the site. `path` starts with `/` and carries no language: `/lessons/x/#anchor`. */
export function href(locale: Locale, path: string): string {
  return `${base}${locale === originalLocale ? '' : `/${locale}`}${path}`;
}

/** Address of a file that is the same in every language. */
export const fileHref = (path: string): string => `${base}${path}`;

/** Address of the notebook of a Python snippet or lab. */
export const notebookHref = (locale: Locale, id: string): string => href(locale, `/notebooks/${id}.ipynb`);

/** Language of a page, read from its address. */
export function localeOf(url: URL): Locale {
  const first = url.pathname.slice(base.length).split('/')[1];
  return locales.find((locale) => locale === first && locale !== originalLocale) ?? originalLocale;
}

/** Path of a page without base and language: what its twin has in common with it. */
export function pathOf(url: URL): string {
  const path = url.pathname.slice(base.length) || '/';
  const locale = localeOf(url);
  return locale === originalLocale ? path : path.slice(locale.length + 1) || '/';
}

/** `getStaticPaths` of a page that has no parameter but the language. */
export const localePaths = () =>
  locales.map((locale) => ({ params: { locale: locale === originalLocale ? undefined : locale } }));

/** The `[...locale]` route parameter of a language. */
export const localeParam = (locale: Locale): string | undefined =>
  locale === originalLocale ? undefined : locale;

const site = import.meta.env?.SITE ?? 'http://localhost:4321';

/** Absolute address of a page, for machines. */
export const absolute = (locale: Locale, path: string): string => new URL(href(locale, path), site).href;

/** Absolute address of a file that is the same in every language. */
export const absoluteFile = (path: string): string => new URL(fileHref(path), site).href;
