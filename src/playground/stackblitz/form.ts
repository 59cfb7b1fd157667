import type { StackBlitzProject } from './project.ts';

/**
 * A form that posts a project to StackBlitz into the frame called `target`.
 *
 * The SDK's own `embedProject` writes an inline script into the frame, which the page's policy forbids; this
 * form does the same without one, and `sdk.connect` takes over from there. Field names are the SDK's.
 */
export function projectForm(
  page: Document,
  project: StackBlitzProject,
  { origin, target }: { origin: string; target: string },
): HTMLFormElement {
  const form = page.createElement('form');
  form.method = 'POST';
  form.action = `${origin}/run?${new URLSearchParams({
    embed: '1',
    // Asks the server for the headers that let the frame load in a cross-origin isolated page.
    corp: '1',
    file: project.open,
    hideNavigation: '1',
    terminalHeight: '50',
    view: 'editor',
  })}`;
  form.target = target;
  form.hidden = true;
  form.append(...fields(project).map(([name, value]) => hiddenField(page, name, value)));
  return form;
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

function hiddenField(page: Document, name: string, value: string): HTMLTextAreaElement {
  // A text area, since an <input> would drop the line breaks of a file.
  const field = page.createElement('textarea');
  field.name = name;
  field.value = value;
  return field;
}
