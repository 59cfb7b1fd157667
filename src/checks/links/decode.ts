/** Null for what only looks encoded, such as `%zz`. */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // URIError: the text is not an encoding of anything.
    return null;
  }
}
