/** Puts a copy button on every code block that has none; its words come from the page, in its language. */
export function addCopyButtons(page: Document): void {
  const { copy: name = '', copied: done = '', copyFailed: failed = '' } = page.body.dataset;
  for (const block of page.querySelectorAll<HTMLElement>('.code-block:not(:has(> button))')) {
    const button = page.createElement('button');
    button.type = 'button';
    const rest = () => {
      button.innerHTML = icon;
      button.ariaLabel = name;
    };
    rest();
    button.addEventListener('click', async () => {
      const copied = await copyText(page, codeIn(block));
      button.textContent = copied ? '✓' : '!';
      button.ariaLabel = copied ? done : failed;
      if (!copied) button.title = failed;
    });
    button.addEventListener('blur', rest);
    block.append(button);
  }
}

/** Two sheets; many faces have no character for it. */
const icon =
  '<svg viewBox="0 0 16 16" width="16" aria-hidden="true"><path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"/></svg>';

/** In a lab the editor has taken the place of the code. */
const codeIn = (block: HTMLElement): string =>
  block.querySelector('textarea')?.value ?? block.querySelector('pre')?.textContent ?? '';

/** `navigator.clipboard` is missing over plain http, as in many class rooms: then the old way. */
export async function copyText(page: Document, text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const field = page.createElement('textarea');
  field.value = text;
  page.body.append(field);
  field.select();
  const copied = page.execCommand('copy');
  field.remove();
  return copied;
}
