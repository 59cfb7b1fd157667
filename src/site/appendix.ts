/** What a lesson holds ready for those who ask: on a page of its own, from which the lesson takes it. */
export interface AppendixPart {
  /** Of the part, in the appendix. */
  id: string;
  /** What it is: plain text. */
  title: string;
  html: string;
  /** The section of the lesson that it belongs to; null before the first. */
  section: { id: string; heading: string } | null;
}

const begin = (title: string) => `<!--appendix ${title}-->`;
const end = '<!--/appendix-->';
const marks = /<!--appendix (.*?)-->|<!--\/appendix-->|<h2 id="([^"]+)">([\s\S]*?)<\/h2>/g;

/** Marks HTML as a part of the appendix. A comment: a page that has no appendix shows the part where it stands. */
export const partMarks = (title: string): { begin: string; end: string } => ({
  begin: begin(title.replace(/[<>]|--/g, ' ')),
  end,
});

/**
 * Takes the marked parts out of the HTML of a lesson and leaves a link in the place of each. A part within a part goes
 * along with it.
 * @param link HTML that leads to the part of that id
 * @throws where a mark has no other
 */
export function splitAppendix(
  html: string,
  link: (id: string) => string,
): { page: string; parts: AppendixPart[] } {
  const parts: AppendixPart[] = [];
  let section: AppendixPart['section'] = null;
  let page = '';
  let rest = 0;
  /** Titles of the parts that have begun, and where the first of them did. */
  const open: { title: string; from: number }[] = [];
  for (const { index, 0: mark, 1: title, 2: id, 3: heading } of html.matchAll(marks)) {
    if (id !== undefined) {
      if (open.length === 0) section = { id, heading: (heading ?? '').replace(/<[^>]*>/g, '') };
    } else if (title !== undefined) {
      if (open.length === 0) page += html.slice(rest, index);
      open.push({ title, from: index + mark.length });
    } else {
      const part = open.pop();
      if (!part) throw new Error('A part of an appendix ends that has not begun.');
      if (open.length > 0) continue;
      const partId = `p${parts.length + 1}`;
      parts.push({ id: partId, title: part.title, section, html: unmarked(html.slice(part.from, index)) });
      page += link(partId);
      rest = index + mark.length;
    }
  }
  if (open.length > 0) throw new Error(`The part of an appendix "${open[0]?.title}" has no end.`);
  return { page: page + html.slice(rest), parts };
}

/** Parts of one section of the lesson. */
type SectionParts = Pick<AppendixPart, 'section'> & { parts: AppendixPart[] };

/** The parts of each section of the lesson, in its order. */
export function bySection(parts: readonly AppendixPart[]): SectionParts[] {
  const sections: SectionParts[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    // Parts of one section come one after another.
    if (last && last.section?.id === part.section?.id) last.parts.push(part);
    else sections.push({ section: part.section, parts: [part] });
  }
  return sections;
}

const unmarked = (html: string) => html.replace(/<!--\/?appendix.*?-->/g, '');

/** A part as it stands in the appendix, so that it can be put back. */
export const markedPart = ({ html }: AppendixPart): string => `${begin('')}${html}${end}`;

/** HTML of a lesson with the parts of its appendix where the links to them are: what a reader can see. */
export function joinAppendix(page: string, appendix: string): string {
  return page.replace(/<a class="later" href="[^"]*#(p\d+)">.*?<\/a>/g, (link, id: string) => {
    const from = appendix.indexOf(begin(''), appendix.indexOf(`id="${id}"`));
    const to = appendix.indexOf(end, from);
    return from < 0 || to < 0 ? link : appendix.slice(from + begin('').length, to);
  });
}
