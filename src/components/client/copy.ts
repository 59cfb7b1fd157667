/** Puts a copy button on every code block; the words come from the block, in the page's language. */
export function addCopyButtons(page: Document): void {
  for (const block of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    const icon = copyIcon(page);
    button.append(icon);
    const name = block.dataset.copy ?? '';
    button.setAttribute('aria-label', name);
    button.addEventListener('click', async () => {
      const copied = await copyText(page, codeIn(block));
      const message = copied ? block.dataset.copied : block.dataset.copyFailed;
      button.textContent = copied ? '✓' : '!';
      button.setAttribute('aria-label', message ?? name);
      if (!copied) button.title = message ?? '';
    });
    button.addEventListener('blur', () => {
      button.replaceChildren(icon);
      button.setAttribute('aria-label', name);
    });
    block.append(button);
  }
}

/** Two sheets; many faces have no character for it. */
function copyIcon(page: Document): SVGSVGElement {
  const icon = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('width', '16');
  icon.setAttribute('aria-hidden', 'true');
  const sheets = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  sheets.setAttribute('d', 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3');
  sheets.setAttribute('fill', 'none');
  sheets.setAttribute('stroke', 'currentColor');
  sheets.setAttribute('stroke-width', '1.5');
  icon.append(sheets);
  return icon;
}

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
