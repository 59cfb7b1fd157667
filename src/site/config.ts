/**
 * Where the source of a page can be edited: `EDIT_URL` with `{path}` in it, such as
 * `https://example.org/course/edit/main/{path}`. Without it pages show no edit link.
 */
export function editUrl(path: string): string | null {
  const pattern = process.env.EDIT_URL;
  return pattern ? pattern.replace('{path}', path) : null;
}
