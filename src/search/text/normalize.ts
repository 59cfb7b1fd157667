/** Composed, in lower case, with single spaces and plain apostrophes: what two spellings of the same words share. */
export const normalize = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();

/** A name without spaces and hyphens: `이벤트 루프` and `이벤트루프`, `time-out` and `timeout` are one. */
export const joined = (text: string): string => normalize(text).replace(/[\s\-_]+/g, '');

/** A word of a query or a heading; `asyncio.gather()` and `create_task` stay whole. */
const word = /[\p{L}\p{N}_]+(?:[.\-'/][\p{L}\p{N}_]+)*/gu;

/** The words of a text in their order. */
export const wordsOf = (text: string): string[] => normalize(text).match(word) ?? [];

export const hasHangul = (text: string): boolean => /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(text);

/** Parts of a word where a script ends: `asyncio에서` → `asyncio`, `에서`; `패스트API` → `패스트`, `api`. */
export const scriptRuns = (text: string): string[] =>
  text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]+|[^가-힣ㄱ-ㅎㅏ-ㅣ]+/g) ?? [];
