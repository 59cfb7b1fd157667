import { rule } from '../../curriculum/rules/rule.ts';

export const yamlSyntax = rule({
  id: 'yaml/syntax',
  severity: 'error',
  about:
    'Facts are YAML 1.2: one document, one mapping. A file that does not parse is one fault; what depends on it is not reported.',
  message: { en: 'Not YAML: {detail}.', ko: 'YAML이 아닙니다: {detail}.' },
  hint: {
    en: '{mend} The rest of the file is checked after that.',
    ko: '{mend} 나머지는 그다음에 검사합니다.',
  },
});

export const yamlTab = rule({
  id: 'yaml/tab',
  severity: 'error',
  about: 'YAML is indented with spaces.',
  message: { en: 'A tab is used to indent.', ko: '탭으로 들여 썼습니다.' },
  hint: { en: 'Use two spaces for each level.', ko: '한 단계에 빈칸 두 개를 쓰세요.' },
});

export const yamlSpace = rule({
  id: 'yaml/space',
  severity: 'error',
  about: 'YAML is indented with plain spaces: one that only looks like a space belongs to the key behind it.',
  message: {
    en: 'A space of another kind ({code}) is used to indent.',
    ko: '다른 종류의 빈칸({code})으로 들여 썼습니다.',
  },
  hint: { en: 'Delete it and type a space.', ko: '지우고 빈칸을 새로 입력하세요.' },
});

export const yamlDuplicateKey = rule({
  id: 'yaml/duplicate-key',
  severity: 'error',
  about: 'A key stands once in its mapping: readers differ on which of two counts.',
  message: { en: 'Key "{key}" is here a second time.', ko: '키 "{key}"이(가) 두 번 나옵니다.' },
  hint: { en: 'Keep one of the two.', ko: '둘 가운데 하나만 남기세요.' },
});

export const yamlForbiddenKey = rule({
  id: 'yaml/forbidden-key',
  severity: 'error',
  about:
    'No key is called `__proto__`, `constructor` or `prototype`: in JavaScript they could change other objects.',
  message: { en: 'Key "{key}" is not allowed.', ko: '키 "{key}"은(는) 쓸 수 없습니다.' },
  hint: { en: 'Remove it.', ko: '지우세요.' },
});

export const yamlAliasBomb = rule({
  id: 'yaml/alias-bomb',
  severity: 'error',
  about:
    'Aliases that repeat each other stay small: a few lines could otherwise stand for more than memory holds.',
  message: {
    en: 'Alias "*{name}" makes the file stand for more than {limit} values.',
    ko: '별칭 "*{name}" 때문에 파일의 값이 {limit}개를 넘습니다.',
  },
  hint: { en: 'Write the values out.', ko: '값을 그대로 쓰세요.' },
});

export const yamlTooDeep = rule({
  id: 'yaml/too-deep',
  severity: 'error',
  about: 'Values are not nested deeper than a reader of YAML can follow.',
  message: { en: 'Values are nested too deeply.', ko: '값이 너무 깊이 겹쳐 있습니다.' },
  hint: {
    en: 'Nothing in the content needs more than ten levels.',
    ko: '콘텐츠에는 열 단계보다 깊은 값이 없습니다.',
  },
});

export const yamlImplicitType = rule({
  id: 'yaml/implicit-type',
  severity: 'error',
  about: 'Words that some readers of YAML take for a number, a date or yes/no are quoted.',
  message: {
    en: 'Without quotes, {value} is a {type} to some readers of YAML, but words are expected.',
    ko: '따옴표가 없으면 {value}을(를) {type}(으)로 읽는 YAML 도구가 있습니다. 글자가 와야 합니다.',
  },
  hint: { en: "Quote it: '{value}'", ko: "따옴표를 쓰세요: '{value}'" },
});

export const yamlWordsAsComment = rule({
  id: 'yaml/words-as-comment',
  severity: 'error',
  about:
    'Words that hold ` #` are quoted: without quotes the rest of the line is a comment. A comment has a space after its sign.',
  message: {
    en: '{rest} is read as a comment: the words end before it.',
    ko: '{rest}: 주석으로 읽혀 글자가 그 앞에서 끝납니다.',
  },
  hint: {
    en: "Quote the words: '{value} {rest}'. If it is a comment, put a space after #.",
    ko: "글자를 따옴표로 감싸세요: '{value} {rest}'. 주석이라면 # 뒤에 빈칸을 두세요.",
  },
});
