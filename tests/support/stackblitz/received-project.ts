/** A project as it arrived: line ends are `\r\n`, since that is what a form post makes of them. */
export interface ReceivedProject {
  title: string;
  template: string;
  files: Record<string, string>;
  /** Query of the request: `embed`, `corp`, `file` … */
  options: Record<string, string>;
}

/**
 * Reads the form that the StackBlitz SDK posts to `/run`.
 * @throws TypeError for a field that StackBlitz does not know: there it would be dropped without a word
 */
export function parseRunForm(body: string, query: URLSearchParams): ReceivedProject {
  const project = { title: '', template: '', files: {} as Record<string, string> };
  for (const [name, value] of new URLSearchParams(body)) {
    const path = /^project\[files\]\[([^[\]]+)\]$/.exec(name)?.[1];
    if (path !== undefined) project.files[unescapeBrackets(path)] = value;
    else if (name === 'project[title]') project.title = value;
    else if (name === 'project[template]') project.template = value;
    else throw new TypeError(`The form has an unknown field "${name}".`);
  }
  return { ...project, options: Object.fromEntries(query) };
}

/** The same text as a file of the repository has it. */
export const withUnixLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

const unescapeBrackets = (path: string) => path.replaceAll('%5B', '[').replaceAll('%5D', ']');
