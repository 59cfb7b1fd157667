import { html } from '../dom.ts';

/**
 * Adds a style sheet to the page and waits for it. An import would make it part of every page that has a lab,
 * used or not.
 */
export function addStyles(href: string): Promise<void> {
  const link = html('link', { rel: 'stylesheet', href });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded.`)));
  });
  document.head.append(link);
  return loaded;
}
