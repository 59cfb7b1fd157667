import { added, english, facts, korean, type Mutation } from '../mutation.ts';

const fence = '```';
const components = 'Activity, Answer, Erratum, Fig, Lab, Note';

/** MDX, headings, code, tables. */
export const prose: readonly Mutation[] = [
  added('a tag that is not closed', '<Box>', { rule: 'mdx/unclosed-tag', says: ['</Box>'] }),
  added('a tag that is not closed in its sentence', '한글 <Note kind="tip"> 말', {
    rule: 'mdx/unclosed-tag',
    at: '<Note kind="tip"> 말',
  }),
  {
    name: 'the end of a note is gone',
    change: (w) => w.replace(korean, '</Note>\n', ''),
    expect: [{ rule: 'mdx/unclosed-tag', file: korean, at: '<Note kind="why">' }],
  },
  {
    name: 'the beginning of a note is gone',
    change: (w) => w.replace(korean, '<Note kind="why">\n', ''),
    expect: [{ rule: 'mdx/unopened-tag', file: korean, at: '</Note>' }],
  },
  {
    name: 'tags that cross each other',
    change: (w) => w.append(korean, '<Note kind="tip">\n\n<Snippet id="note-sync">\n\n</Note>'),
    expect: [{ rule: 'mdx/unclosed-tag', file: korean, at: '<Snippet id="note-sync">' }],
  },
  added('a component that does not exist', '<Nope />', {
    rule: 'mdx/unknown-component',
    says: ['"Note"', components],
  }),
  added('a component in small letters', '<snippet id="note-sync" />', { rule: 'mdx/html' }),
  added('an expression that is no JavaScript', '{ 1 + }', { rule: 'mdx/expression' }),
  added('an expression that reads the environment', '값은 {process.env.SECRET}입니다.', {
    rule: 'mdx/expression',
    at: '{process.env',
  }),
  added('an expression in an attribute', '<Note kind={process.env.KIND}>말</Note>', {
    rule: 'mdx/expression',
  }),
  added('attributes that are spread', '<Note kind="tip" {...globalThis}>말</Note>', {
    rule: 'mdx/expression',
  }),
  added('a comment', '{/* 나중에 더 쓰기 */}'),
  added('a comment that hides an expression', '{/* a */ process.exit(1) /* b */}', {
    rule: 'mdx/expression',
  }),
  added('an import', 'import fs from "node:fs"', { rule: 'mdx/import' }),
  added('an export', 'export const a = 1', { rule: 'mdx/import' }),
  added('a sign that opens a tag', '셋보다 적으면 a <3 입니다.', {
    rule: 'mdx/less-than',
    at: '<3',
    says: ['&lt;', '`code`'],
  }),
  added('a comment of HTML', '말 <!-- 숨김 -->', { rule: 'mdx/less-than', at: '<!--', says: ['{/* … */}'] }),
  added('a brace that is not closed', '집합 { 1, 2', { rule: 'mdx/expression', at: '{ 1, 2' }),
  ...[
    '<script>alert(1)</script>',
    '<iframe src="https://x.org"></iframe>',
    '<style>{`*{color:red}`}</style>',
    '<base href="https://x.org" />',
    '<img src="x.png" onerror="alert(1)" />',
    '<a href="javascript:alert(1)">말</a>',
    '<form action="https://x.org"><input name="x" /></form>',
  ].map((line) =>
    added(
      `raw HTML: ${line.slice(0, 8)}`,
      line,
      ...(line.includes('{`') ? [{ rule: 'mdx/expression', at: '{`' }] : []),
      { rule: 'mdx/html' },
    ),
  ),
  added('a handler on a component', '<Note kind="tip" onclick="alert(1)">말</Note>', {
    rule: 'mdx/unknown-attribute',
    says: ['onclick'],
  }),
  added('a style on a component', '<Note kind="tip" style="color:red">말</Note>', {
    rule: 'mdx/unknown-attribute',
    says: ['style'],
  }),
  {
    name: 'an attribute that is mistyped',
    change: (w) => w.replace(korean, '<Snippet id="note-sync"', '<Snippet idd="note-sync"'),
    expect: [{ rule: 'mdx/unknown-attribute', file: korean, at: '<Snippet idd', says: ['"id"'] }],
  },
  {
    name: 'an attribute with a value that it cannot have',
    change: (w) => w.replace(korean, '<Note kind="why">', '<Note kind="warn">'),
    expect: [
      { rule: 'mdx/attribute-value', file: korean, at: '<Note kind="warn">', says: ['caution, tip, why'] },
    ],
  },
  ...(
    [
      ['without its second quote', 'id="one-thread />', '"one-thread />'],
      ['in curly quotes', 'id=“one-thread” />', '“one-thread” />'],
      ['without quotes', 'id=one-thread />', 'one-thread />'],
    ] as const
  ).map(
    ([name, to, at]): Mutation => ({
      name: `the value of an attribute ${name}`,
      change: (w) => w.replace(korean, 'id="one-thread" />', to),
      expect: [{ rule: 'mdx/broken-tag', file: korean, at, says: ['<Activity>', 'straight quotes'] }],
    }),
  ),
  ...['<br>', '<str>'].map((tag) =>
    added(`${tag} in a sentence`, `List${tag}입니다.`, { rule: 'mdx/not-a-tag', at: tag, says: ['`code`'] }),
  ),
  ...[' {#run-it}', ''].map(
    (id): Mutation => ({
      name: `a heading without its space, ${id ? 'with' : 'without'} an id`,
      change: (w) => w.replace(korean, '## 직접 실행하기 {#run-it}', `##직접 실행하기${id}`),
      expect: [
        { rule: 'heading/no-space', file: korean, at: '##직접', says: ['space after ##'] },
        // What readers ask of that section has lost its answer.
        { rule: 'link/unknown-anchor', file: 'content/asked/where-time-goes.yaml', at: 'run-it' },
      ],
    }),
  ),
  {
    name: 'a timeline without the words that stand for it',
    change: (w) => w.replace(korean, /caption="[^"]*"/, 'caption=""'),
    expect: [{ rule: 'mdx/missing-attribute', file: korean, at: '<Timeline', says: ['caption'] }],
  },
  {
    name: 'frontmatter',
    change: (w) => w.write(korean, `---\ntitle: 제목\n---\n\n${w.read(korean)}`),
    expect: [{ rule: 'mdx/frontmatter', file: korean, says: ['lesson.yaml'] }],
  },
  {
    name: 'frontmatter that is not closed',
    change: (w) => w.write(korean, `---\ntitle: 제목\n\n${w.read(korean)}`),
    expect: [{ rule: 'mdx/frontmatter', file: korean, says: ['not closed'] }],
  },
  added('a reference that is not closed', '[[gather 를 봅니다.', { rule: 'reference/unclosed' }),
  added('a reference to a kind that does not exist', '[[lessn:where-time-goes]]에서 봅니다.', {
    rule: 'reference/unknown-kind',
    says: ['"lesson"', 'objective'],
  }),
  added('a reference to a kind that does not exist, which names a term', '[[trem:gather]]를 봅니다.', {
    rule: 'reference/unknown-kind',
    says: ['"term"'],
  }),
  added('a reference without words after its bar', '[[gather|]]를 봅니다.', {
    rule: 'reference/empty',
    says: ['words after the bar'],
  }),
  added('a reference to nothing', '[[]]를 봅니다.', { rule: 'reference/empty', says: ['an id'] }),
  added('a reference that Markdown takes for a link', '[[gather|모으기]](gather)를 봅니다.', {
    rule: 'reference/reads-as-link',
    says: ['[[gather|모으기]]\\(gather)'],
  }),
  added('a second title', '# 또 하나의 제목', { rule: 'heading/second-h1', says: ['##'] }),
  added('a heading of four levels after two', '#### 깊은 제목 {#deep}', {
    rule: 'heading/jump',
    says: ['level 4', '###'],
  }),
  added('a heading without words', '##', { rule: 'heading/empty' }),
  added('a heading with the words of another', '## 직접 실행하기 {#run-it-again}', {
    rule: 'heading/duplicate',
  }),
  added('a heading with the id of another', '## 다시 실행하기 {#run-it}', { rule: 'heading/duplicate' }),
  added('a heading without an id', '## 새 제목', { rule: 'heading/no-id', says: ['{#where-it-goes}'] }),
  added('code without a language', `${fence}\nx = 1\n${fence}`, { rule: 'code/no-language' }),
  added('code that nothing has run', `${fence}py\nx = 1\n${fence}`, {
    rule: 'code/not-run',
    says: ['npm run new -- snippet', 'why='],
  }),
  added('code that says why it is not run', `${fence}sh why="설치는 한 번만"\npip install x\n${fence}`),
  added('code that is not closed', `${fence}text\nx = 1`, { rule: 'code/unclosed' }),
  added('a table without words in its header', '| | |\n| --- | --- |\n| 1 | 2 |', {
    rule: 'table/no-header',
  }),
  added('a mark that is shown, since a letter follows the code in it', '**`await`**를 씁니다.', {
    rule: 'prose/mark-shown',
  }),
  added('marks that are read', '**`await`를** 씁니다. 2 \\*\\* 3은 8입니다.'),
  added('a table without a header', '| --- | --- |\n| 1 | 2 |', { rule: 'table/no-header' }),
  {
    name: 'an activity that is listed but not shown',
    change(w) {
      for (const file of [korean, english]) w.replace(file, '<Activity id="one-thread" />', '');
    },
    expect: [{ rule: 'lesson/not-shown', file: facts, at: 'one-thread' }],
  },
  {
    name: 'an activity that is listed but not shown in Korean',
    change: (w) => w.replace(korean, '<Activity id="one-thread" />', ''),
    expect: [{ rule: 'lesson/not-shown', file: facts, at: 'one-thread', says: ['not shown in ko.mdx'] }],
  },
  ...[korean, english].map(
    (file): Mutation => ({
      name: `an activity that is shown twice in ${file.slice(-6)} only`,
      change: (w) => w.replace(file, '\n## ', '\n<Activity id="one-thread" />\n\n## '),
      expect: [{ rule: 'lesson/shown-twice', file, at: '<Activity id="one-thread"', related: [file] }],
    }),
  ),
  {
    name: 'a lab that is shown but not listed',
    change: (w) => w.replace(facts, 'labs: [sync-vs-async]', 'labs: []'),
    expect: [{ rule: 'lesson/not-listed', file: korean, at: '<Lab' }],
  },
  {
    name: 'an activity that is shown twice',
    change(w) {
      for (const file of [korean, english]) w.append(file, '<Activity id="one-thread" />');
    },
    expect: [
      { rule: 'lesson/shown-twice', file: korean, at: '<Activity id="one-thread"', related: [korean] },
    ],
  },
];
