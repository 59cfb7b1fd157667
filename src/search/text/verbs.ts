import { disassemble } from 'es-hangul';

/**
 * 하다 and its passive and causative after a noun: `취소했다`, `취소됐는데요`, `활성화시키는`, `거절당하면`. The noun has two
 * syllables or more, so that `피하다` and `하나` stay whole.
 */
const lightVerb =
  /^(.{2,}?)(?:하(?!나)|했|한(?=$|다|데|지|테)|할|함|합|해(?=$|서|야|요|도|봐|보|주|줘|달|놓|두|지|질|진|졌|집|라|버|낸|내)|하여|되|된|될|됨|됩|돼|됐|시키|시킨|시킬|시킴|시켜|시켰|당하|당한|당할|당했|받[은는을]|받으)/;

/** `취소하는` → `취소`; null where there is no such verb. */
export const nounOfVerb = (word: string): string | null => lightVerb.exec(word)?.[1] ?? null;

const endings = [
  ...[
    '습니까',
    '습니다',
    '으려면',
    '으려고',
    '았는데',
    '었는데',
    '는데요',
    '는지요',
    '는건가',
    '는거죠',
    '는거야',
  ],
  ...[
    '으면서',
    '으니까',
    '어버려',
    '아버려',
    '어지는',
    '아지는',
    '어지면',
    '아지면',
    '어집니다',
    '아집니다',
    '을까요',
  ],
  ...[
    '는다면',
    '는다고',
    '는가요',
    '는법',
    '는지',
    '는데',
    '은데',
    '던데',
    '어요',
    '아요',
    '여요',
    '나요',
    '가요',
    '까요',
  ],
  ...[
    '지요',
    '세요',
    '으면',
    '면서',
    '니까',
    '려면',
    '려고',
    '도록',
    '거나',
    '다가',
    '지만',
    '지는',
    '어서',
    '아서',
    '려서',
  ],
  ...[
    '여서',
    '어야',
    '아야',
    '어도',
    '아도',
    '었다',
    '았다',
    '었을',
    '았을',
    '었던',
    '을때',
    '는다',
    '기는',
    '기도',
    '기를',
  ],
  ...[
    '기가',
    '게요',
    '네요',
    '군요',
    '니다',
    '을지',
    '어진',
    '아진',
    '어짐',
    '구요',
    '고요',
    '히는',
    '히면',
    '히고',
  ],
  ...[
    '기',
    '고',
    '면',
    '서',
    '지',
    '는',
    '은',
    '을',
    '던',
    '다',
    '게',
    '네',
    '며',
    '자',
    '음',
    '어',
    '아',
    '요',
    '니',
    '죠',
  ],
].sort((a, b) => b.length - a.length);

/** Finals that can be an ending rather than part of the stem: `느린`, `느릴`, `느립`, `느렸`; `막힘`, but not `블룸` or `타임`. */
const finals = /(?:[ㄴㄹㅂㅆ]|[^ㅇ]ㅣㅁ)$/;
/** Vowels that change when `어` or `아` melts into them: `느리` and `느려`, `바꾸` and `바꿔`. */
const melting = new Set(['ㅣ', 'ㅡ', 'ㅜ', 'ㅗ', 'ㅏ', 'ㅓ', 'ㅐ', 'ㅕ', 'ㅝ', 'ㅘ']);

/**
 * The letters that an inflected word begins with in all its forms: `느려지면`, `느린` and `느립니다` share ㄴㅡㄹ. Empty
 * for a word without an ending, and where too little would be left to tell words apart.
 */
export function verbRoot(word: string): string {
  const stem = verbStem(word);
  const letters = disassemble(withoutBecoming(stem));
  const open = finals.test(letters) && letters.length > 3 ? letters.slice(0, -1) : letters;
  if (open === disassemble(word)) return '';
  const root = melting.has(open.at(-1) ?? '') ? open.slice(0, -1) : open;
  return root.length >= 3 ? root : '';
}

/** The word without its ending, in whole syllables: what a search by the beginning of words can use. */
export function verbStem(word: string): string {
  const ending = endings.find((candidate) => word.length > candidate.length && word.endsWith(candidate));
  return ending ? word.slice(0, -ending.length) : word;
}

/** `느려지` and `빨라질` are `느려` and `빨라` that something becomes. */
const withoutBecoming = (stem: string): string => stem.replace(/(?<=..)[지진질짐집졌]$/, '');
