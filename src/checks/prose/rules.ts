import { rule } from '../../curriculum/rules/rule.ts';

export const mdxSyntax = rule({
  id: 'mdx/syntax',
  severity: 'error',
  about: 'Prose is MDX: Markdown with components.',
  message: { en: 'Not MDX: {detail}.', ko: 'MDX가 아닙니다: {detail}.' },
  hint: { en: 'Mend this place, or put it into `code`.', ko: '이곳을 고치거나 `코드`로 감싸세요.' },
});

export const mdxUnclosedTag = rule({
  id: 'mdx/unclosed-tag',
  severity: 'error',
  about:
    'A tag that opens is closed, and in the same paragraph or block. The finding is at the tag that opens.',
  message: { en: '<{name}> is not closed.', ko: '<{name}>이(가) 닫히지 않았습니다.' },
  hint: {
    en: 'Close it with </{name}>, or write <{name} … /> if it holds nothing.',
    ko: '</{name}>로 닫거나, 내용이 없으면 <{name} … />로 쓰세요.',
  },
});

export const mdxUnknownTag = rule({
  id: 'mdx/not-a-tag',
  severity: 'error',
  about:
    'What stands between `<` and `>` is read as a tag. HTML has none in prose, and types such as `List<str>` stand in code.',
  message: {
    en: '<{name}> is read as a tag that is not closed.',
    ko: '<{name}>: 닫히지 않은 태그로 읽힙니다.',
  },
  hint: {
    en: 'Use Markdown instead of HTML (an empty line begins a paragraph), and `code` for types.',
    ko: 'HTML 대신 Markdown을 쓰고(빈 줄이 문단을 나눕니다), 타입은 `코드`로 감싸세요.',
  },
});

export const mdxUnopenedTag = rule({
  id: 'mdx/unopened-tag',
  severity: 'error',
  about: 'A tag that closes has been opened.',
  message: { en: '</{name}> closes nothing.', ko: '</{name}>에 맞는 여는 태그가 없습니다.' },
  hint: { en: 'Open it with <{name}>, or remove it.', ko: '<{name}>로 열거나 지우세요.' },
});

export const mdxLessThan = rule({
  id: 'mdx/less-than',
  severity: 'error',
  about: 'In MDX a `<` opens a tag. As a sign it is written `&lt;` or stands in code.',
  message: { en: '"{around}": "<" opens a tag here.', ko: '"{around}": 여기의 "<"는 태그를 엽니다.' },
  hint: {
    en: 'Escape < as &lt; or use `code`.{comment}',
    ko: '<를 &lt;로 쓰거나 `코드`로 감싸세요.{comment}',
  },
});

export const mdxBrokenTag = rule({
  id: 'mdx/broken-tag',
  severity: 'error',
  about:
    'The attributes of a component are written name="value", with straight quotes on both sides of the value.',
  message: {
    en: 'The tag <{name}> breaks off here: {around}',
    ko: '<{name}> 태그를 여기서 읽을 수 없습니다: {around}',
  },
  hint: {
    en: 'Write attributes as name="value", between two straight quotes.',
    ko: '속성은 이름="값"으로, 값 양쪽에 곧은 따옴표(")를 쓰세요.',
  },
});

export const mdxExpression = rule({
  id: 'mdx/expression',
  severity: 'error',
  about:
    'Prose runs nothing: no `{expressions}`, neither in text nor in attributes. Comments `{/* … */}` are allowed.',
  message: { en: '{shown} would be run as JavaScript.', ko: '{shown}: JavaScript로 실행됩니다.' },
  hint: {
    en: 'Write the words; a brace as a sign stands in `code`.',
    ko: '글자로 쓰세요. 중괄호를 보이려면 `코드`로 감싸세요.',
  },
});

export const mdxEsm = rule({
  id: 'mdx/import',
  severity: 'error',
  about: 'Prose imports and exports nothing: the components of the course are there without an import.',
  message: {
    en: '{keyword} is executable and not allowed in prose.',
    ko: '{keyword}: 글에서는 실행 코드를 쓸 수 없습니다.',
  },
  hint: { en: 'Remove it. Components: {components}.', ko: '지우세요. 쓸 수 있는 컴포넌트: {components}.' },
});

export const mdxHtml = rule({
  id: 'mdx/html',
  severity: 'error',
  about:
    'Prose holds no raw HTML: no elements, no handlers, no styles. Markdown and the components say what is meant.',
  message: {
    en: 'Raw HTML element <{name}> is not allowed.',
    ko: 'HTML 요소 <{name}>은(는) 쓸 수 없습니다.',
  },
  hint: {
    en: 'Use Markdown, or one of: {components}.',
    ko: 'Markdown이나 다음 컴포넌트를 쓰세요: {components}.',
  },
});

export const mdxUnknownComponent = rule({
  id: 'mdx/unknown-component',
  severity: 'error',
  about: 'Prose uses the components of src/components/mdx.',
  message: { en: '<{name}> is not a component.', ko: '<{name}>: 이런 컴포넌트는 없습니다.' },
  hint: { en: '{guess} Components: {components}.', ko: '{guess} 쓸 수 있는 컴포넌트: {components}.' },
});

export const mdxAttribute = rule({
  id: 'mdx/unknown-attribute',
  severity: 'error',
  about: 'A component has the attributes that it knows; handlers and styles are not among them.',
  message: {
    en: '<{name}> has no attribute "{attribute}".',
    ko: '<{name}>에 "{attribute}" 속성은 없습니다.',
  },
  hint: { en: '{guess} Attributes: {attributes}.', ko: '{guess} 쓸 수 있는 속성: {attributes}.' },
});

export const mdxMissingAttribute = rule({
  id: 'mdx/missing-attribute',
  severity: 'error',
  about:
    'A component gets the attributes that it needs, and not empty. A timeline needs its caption: that is its text alternative.',
  message: { en: '<{name}> lacks {attribute}.', ko: '<{name}>에 {attribute} 속성이 없습니다.' },
  hint: { en: 'Add {attribute}="…".', ko: '{attribute}="…"를 더하세요.' },
});

export const mdxAttributeValue = rule({
  id: 'mdx/attribute-value',
  severity: 'error',
  about: 'An attribute that is chosen from a list has a value of the list.',
  message: {
    en: '"{value}" is not a value of {attribute} of <{name}>.',
    ko: '<{name}>의 {attribute}에 "{value}"은(는) 쓸 수 없습니다.',
  },
  hint: { en: '{guess} Values: {values}.', ko: '{guess} 쓸 수 있는 값: {values}.' },
});

export const mdxFrontmatter = rule({
  id: 'mdx/frontmatter',
  severity: 'error',
  about:
    'Words and facts are apart: prose has no frontmatter, lesson.yaml has the facts once for both languages.',
  message: { en: 'Prose begins with {what}.', ko: '글이 {what}(으)로 시작합니다.' },
  hint: {
    en: 'Move its facts to lesson.yaml and remove the lines from --- to ---.',
    ko: '사실은 lesson.yaml로 옮기고 ---부터 ---까지 지우세요.',
  },
});
