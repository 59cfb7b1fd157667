/** Statements of the languages whose words say something else alone. */
const phrases = ['async with', 'async for', 'for await'] as const;

export const isCodePhrase = (text: string): boolean => phrases.some((phrase) => phrase === text);

/** A statement as one word of the index: `asyncwith`. */
export const phraseKey = (phrase: string): string => phrase.replace(' ', '');

/** The text and, each as one word, the statements in it. */
export const withPhrases = (text: string): string[] => [
  text,
  ...phrases.filter((phrase) => text.includes(phrase)).map(phraseKey),
];
