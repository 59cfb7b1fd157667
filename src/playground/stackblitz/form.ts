import type { StackBlitzProject } from './project.ts';

/** Where a project goes: into the frame of that name, or to a new tab. */
export type Destination = { frame: string } | 'new-tab';

/**
 * Posts a project to StackBlitz. Field names are the SDK's.
 *
 * The SDK's own `embedProject` writes an inline script into the frame and its `openProject` an inline style into
 * the page; the page's policy forbids both. This form does the same without them.
 */
export function postProject(
  page: Document,
  project: StackBlitzProject,
  { origin, to }: { origin: string; to: Destination },
): void {
  const form = page.createElement('form');
  form.method = 'POST';
  form.action = `${origin}/run?${new URLSearchParams(options(project, to))}`;
  form.target = to === 'new-tab' ? '_blank' : to.frame;
  form.append(...fields(project).map(([name, value]) => hiddenField(page, name, value)));
  page.body.append(form);
  form.submit();
  form.remove();
}

function options({ open }: StackBlitzProject, to: Destination): Record<string, string> {
  if (to === 'new-tab') return { file: open };
  return {
    file: open,
    embed: '1',
    // Asks the server for the headers that let the frame load in a cross-origin isolated page.
    corp: '1',
    hideNavigation: '1',
    terminalHeight: '50',
    view: 'editor',
  };
}

function fields({ title, template, files }: StackBlitzProject): [string, string][] {
  return [
    ['project[title]', title],
    ['project[template]', template],
    ...Object.entries(files).map(([path, words]): [string, string] => [
      `project[files][${path.replace(/\[/g, '%5B').replace(/\]/g, '%5D')}]`,
      words,
    ]),
  ];
}

function hiddenField(page: Document, name: string, value: string): HTMLInputElement {
  const field = page.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  return field;
}
