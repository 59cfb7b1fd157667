import type { ErrorCode } from 'yaml';
import type { Text } from '../../schemas/text.ts';

/** What is wrong with a YAML file, and how to mend it, in the words of authors rather than of a parser. */
export interface Reason {
  readonly detail: Text;
  readonly mend: Text;
}

const quoteIt: Text = {
  en: "Put the words into quotes: '…'. A colon, # or a sign such as & * ! @ ` has a meaning of its own in YAML.",
  ko: "글자를 따옴표로 감싸세요: '…'. 콜론, #, & * ! @ ` 같은 기호는 YAML에서 따로 뜻이 있습니다.",
};
const closeIt: Text = {
  en: 'Close what opens here: every quote and bracket has its partner.',
  ko: '여기서 열린 것을 닫으세요. 따옴표와 괄호는 짝이 있어야 합니다.',
};
const doubleIt: Reason = {
  detail: {
    en: 'the quoted words end before this, at a quote among them',
    ko: '글자 안의 따옴표에서 글자가 끝났습니다',
  },
  mend: {
    en: "Within '…' write the quote twice (''), or put the words into the other kind of quotes.",
    ko: "'…' 안의 따옴표는 두 번('') 쓰거나, 다른 따옴표로 감싸세요.",
  },
};
const indentIt: Text = {
  en: 'Indent it like its neighbours: two spaces for each level.',
  ko: '이웃한 줄과 들여쓰기를 맞추세요. 한 단계에 빈칸 두 개입니다.',
};
const removeIt: Text = { en: 'Remove it.', ko: '지우세요.' };

const reasons: Readonly<Partial<Record<ErrorCode, Reason>>> = {
  BAD_ALIAS: {
    detail: { en: 'this alias is not written as one', ko: '별칭을 잘못 썼습니다' },
    mend: quoteIt,
  },
  BAD_DIRECTIVE: {
    detail: { en: 'a line that begins with % is a directive', ko: '%로 시작하는 줄은 지시문입니다' },
    mend: removeIt,
  },
  BAD_DQ_ESCAPE: {
    detail: {
      en: 'within double quotes a backslash begins an escape that YAML knows, and this is none',
      ko: '큰따옴표 안의 역슬래시 다음에 YAML이 모르는 글자가 있습니다',
    },
    mend: { en: 'Use single quotes, or write \\\\.', ko: '작은따옴표를 쓰거나 \\\\로 쓰세요.' },
  },
  BAD_INDENT: {
    detail: { en: 'the indentation does not fit', ko: '들여쓰기가 맞지 않습니다' },
    mend: indentIt,
  },
  BAD_SCALAR_START: {
    detail: { en: 'words cannot begin with this sign', ko: '이 기호로 시작하는 글자는 쓸 수 없습니다' },
    mend: quoteIt,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    detail: {
      en: 'a second ": " stands in one line, as if it began another key',
      ko: '한 줄에 ": "이 두 번 나와 키가 또 시작하는 것으로 읽힙니다',
    },
    mend: quoteIt,
  },
  BLOCK_IN_FLOW: {
    detail: { en: 'a list of lines stands within brackets', ko: '괄호 안에 줄 목록이 있습니다' },
    mend: closeIt,
  },
  MISSING_CHAR: {
    detail: { en: 'a sign is missing here', ko: '기호가 하나 빠졌습니다' },
    mend: closeIt,
  },
  MULTILINE_IMPLICIT_KEY: {
    detail: {
      en: 'a key runs over several lines: a colon after a name is missing',
      ko: '키가 여러 줄에 걸쳐 있습니다. 이름 뒤에 콜론이 빠졌습니다',
    },
    mend: {
      en: 'Write "name: value", and indent what belongs to it.',
      ko: '"이름: 값"으로 쓰고 딸린 줄은 들여 쓰세요.',
    },
  },
  MULTIPLE_DOCS: {
    detail: { en: 'a line "---" begins a second document', ko: '"---" 줄이 두 번째 문서를 시작합니다' },
    mend: removeIt,
  },
  TAG_RESOLVE_FAILED: {
    detail: { en: 'a tag that begins with ! is not known here', ko: '!로 시작하는 태그는 쓸 수 없습니다' },
    mend: quoteIt,
  },
  UNEXPECTED_TOKEN: {
    detail: { en: 'this does not fit here', ko: '여기에 올 수 없는 것입니다' },
    mend: quoteIt,
  },
};

/** A fault that the parser takes for another one. */
export type Disguised = 'indentation' | 'bracket' | 'quote';

const disguised: Readonly<Record<Disguised, Reason | undefined>> = {
  indentation: reasons.BAD_INDENT,
  bracket: {
    detail: { en: 'a bracket is not closed', ko: '괄호가 닫히지 않았습니다' },
    mend: closeIt,
  },
  quote: doubleIt,
};

/** The reason of an error of the parser; null for those that no author has met. */
export const reasonOf = (code: ErrorCode, other: Disguised | null): Reason | null =>
  (other && disguised[other]) ?? reasons[code] ?? null;
