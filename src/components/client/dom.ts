type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An HTML element with attributes and children. `true` sets an attribute without a value; `false` leaves it out. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same in SVG. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly (Node | string)[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A push button in the page's style. */
export function button(name: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = html('button', { type: 'button', class: 'button', ...attributes }, name);
  element.addEventListener('click', press);
  return element;
}
