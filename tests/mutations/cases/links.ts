import { added, english, korean, labFacts, lesson, type Mutation } from '../mutation.ts';

const illustrated = 'content/lessons/failure-and-cancellation';
const large = Buffer.alloc(8_000_000);

/** Links and pictures. */
export const links: readonly Mutation[] = [
  added('a page that does not exist', '가 [수업](/lessons/where-time-gose/)', {
    ...{ rule: 'link/unknown-page', at: '[수업]' },
    says: ['"/lessons/where-time-gose/"', 'Did you mean "/lessons/where-time-goes/"'],
  }),
  added('a page without its slash', '[수업](/lessons/where-time-goes)', {
    rule: 'link/unknown-page',
    says: ['"/lessons/where-time-goes/"'],
  }),
  added('a page of English that does not exist', '[수업](/en/lessons/nope/)', {
    rule: 'link/unknown-page',
    says: ['/en/lessons/'],
  }),
  added(
    'pages, files and places that exist',
    '[목록](/lessons/), [자료](/sources/async-note/), [용어](/glossary/#await), [정오표](/errata/#e01), [파일](/curriculum.json), [편지](mailto:a@b.org), [표준](https://www.rfc-editor.org/), [위로](#predict)',
  ),
  added('a place that the page does not have', '[위로](#missing)', {
    rule: 'link/unknown-anchor',
    says: ['Anchors there: predict', '#missing'],
  }),
  {
    name: 'a place that another page does not have, in both languages',
    change(w) {
      w.append(korean, '[용어](/glossary/#awaitt)');
      w.append(english, '[term](/en/glossary/#awaitt)');
    },
    expect: [
      { rule: 'link/unknown-anchor', file: korean, at: '[용어](/glossary/#awaitt', related: [english] },
    ],
  },
  {
    name: 'questions of readers for a section that the page does not have',
    change: (w) => w.replace('content/asked/where-time-goes.yaml', '  run-it:', '  run-itt:'),
    expect: [
      {
        ...{ rule: 'link/unknown-anchor', file: 'content/asked/where-time-goes.yaml', at: 'run-itt' },
        says: ['"run-it"'],
      },
    ],
  },
  {
    name: 'questions of readers for a page that is not there',
    change: (w) => w.replace('content/asked/errata.yaml', 'page: /errata/', 'page: /erata/'),
    expect: [
      { rule: 'link/unknown-page', file: 'content/asked/errata.yaml', at: '/erata/', says: ['/errata/'] },
    ],
  },
  added('a place that another page does not have', '[용어](/glossary/#awaitt)', {
    rule: 'link/unknown-anchor',
    says: ['"await"'],
  }),
  added('a place by the words of its heading', '[위로](#직접-실행하기)', {
    rule: 'link/unknown-anchor',
    says: ['Did you mean "run-it"'],
  }),
  added('a place by the beginning of its id', '[위로](#where)', {
    rule: 'link/unknown-anchor',
    says: ['Did you mean "where-it-goes"'],
  }),
  added('a place of a page without its slash', '[위로](/lessons/where-time-goes#run-it)', {
    rule: 'link/unknown-page',
    says: ['Did you mean "/lessons/where-time-goes/#run-it"'],
  }),
  added('a place behind a relative link', '[위로](../where-time-goes/#run-it)', {
    rule: 'link/relative',
    says: ['Write "/lessons/where-time-goes/#run-it"'],
  }),
  ...[
    'http://localhost:4321/lessons/where-time-goes/#run-it',
    'https://127.0.0.1/lessons/where-time-goes/#run-it',
  ].map((url) =>
    added(`the machine of its author: ${url}`, `[수업](${url})`, {
      rule: 'link/local',
      says: ['Write "/lessons/where-time-goes/#run-it"'],
    }),
  ),
  added('the other language', '[수업](/en/lessons/where-time-goes/#predict)', {
    ...{ rule: 'link/other-language' },
    says: ['"/lessons/where-time-goes/#predict"'],
  }),
  ...[
    '../gather-and-its-ceiling',
    './ko.mdx',
    'lessons/where-time-goes/',
    '../gather-and-its-ceiling/#a',
    '?q=x',
  ].map((url) => added(`a relative link: ${url}`, `[수업](${url})`, { rule: 'link/relative' })),
  added('no https', '[문서](http://docs.python.org/3/)', {
    rule: 'link/insecure',
    says: ['"https://docs.python.org/3/"'],
  }),
  added('a bare address without https', 'http://docs.python.org', { rule: 'link/insecure' }),
  ...['여기', '클릭', '여기를 클릭', 'click here', 'Here.', 'read more', '더보기'].map((text) =>
    added(`words that say nothing: ${text}`, `[${text}](https://docs.python.org/3/)`, {
      rule: 'link/vague-text',
    }),
  ),
  added('a reference with words that say nothing', '[[gather|여기]]', { rule: 'link/vague-text' }),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ].map((url) =>
    added(`a scheme that is not allowed: ${url}`, `[말](${url})`, { rule: 'link/forbidden-scheme' }),
  ),
  added('a scheme behind a definition', '[말][a]\n\n[a]: javascript:alert(1)', {
    rule: 'link/forbidden-scheme',
    at: '[말][a]',
  }),
  added('an address that is none', '[말](https://)', { rule: 'link/malformed' }),
  added('no address at all', '[말]()', { rule: 'link/malformed' }),
  {
    name: 'a link to code in the task of a lab',
    change: (w) => w.replace(labFacts, /ko: \|\n/, 'ko: |\n    [말](javascript:alert(1))\n\n'),
    expect: [{ rule: 'link/forbidden-scheme', file: labFacts, at: '|\n    [말]' }],
  },
  {
    name: 'a part of the note that lives nowhere',
    change: (w) =>
      w.replace('content/sources/async-note.yaml', /home: "\/objectives\/1-2\/"/, 'home: "/objectives/1-3/"'),
    expect: [
      { rule: 'link/unknown-page', file: 'content/sources/async-note.yaml', at: '"/objectives/1-3/"' },
    ],
  },
  {
    name: 'a part of the note at a place that is gone',
    change: (w) => w.replace('content/sources/async-note.yaml', /#where-it-goes/, '#where-it-went'),
    expect: [
      {
        rule: 'link/unknown-anchor',
        file: 'content/sources/async-note.yaml',
        at: '"/lessons/where-time-goes/#where-it-went',
      },
    ],
  },
  added('a picture without words', '![](/favicon.svg)', { rule: 'image/no-alt' }),
  added('a picture with its name for words', '![favicon.svg](/favicon.svg)', { rule: 'image/name-as-alt' }),
  added('a picture with its name, without ending, for words', '![Favicon](/favicon.svg)', {
    rule: 'image/name-as-alt',
  }),
  added('a picture that does not exist', '![상자](./box.png)', {
    rule: 'image/missing',
    says: ['./box.png'],
  }),
  added('a picture with other capitals', '![상자](/Favicon.svg)', {
    rule: 'image/wrong-case',
    says: ['"/favicon.svg"'],
  }),
  added('a picture from elsewhere', '![상자](https://x.org/a.png)', { rule: 'image/external' }),
  added('a picture out of the folder', '![상자](../../../../etc/passwd)', { rule: 'image/missing' }),
  ...(
    [
      ['in capitals', 'Three-policies.svg', 'file/name', 'Three-policies.svg'],
      ['in Korean', '그림.svg', 'file/name', '그림.svg'],
      ['into a folder', 'img/three-policies.svg', 'file/unexpected', 'img'],
    ] as const
  ).map(
    ([name, to, rule, file]): Mutation => ({
      name: `a picture that both twins show is renamed: ${name}`,
      change: (w) => w.move(`${illustrated}/three-policies.svg`, `${illustrated}/${to}`),
      expect: [{ rule, file: `${illustrated}/${file}` }],
    }),
  ),
  {
    name: 'a picture that no page shows',
    change: (w) => w.write(`${lesson}/old.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    expect: [{ rule: 'image/unused', file: `${lesson}/old.svg`, says: ['./old.svg'] }],
  },
  {
    name: 'a picture that both twins show is renamed: to another name',
    change: (w) => w.move(`${illustrated}/three-policies.svg`, `${illustrated}/four.svg`),
    expect: [
      {
        ...{ rule: 'image/missing', file: `${illustrated}/ko.mdx`, related: [`${illustrated}/en.mdx`] },
        ...{ at: '![0.1초에', says: ['"four.svg"'] },
      },
    ],
  },
  {
    name: 'a picture that both twins show is gone',
    change: (w) => w.remove(`${illustrated}/three-policies.svg`),
    expect: [
      {
        ...{ rule: 'image/missing', file: `${illustrated}/ko.mdx`, related: [`${illustrated}/en.mdx`] },
        at: '![0.1초에',
      },
    ],
  },
  {
    name: 'a picture of eight megabytes',
    change(w) {
      w.write(`${lesson}/large.png`, large);
      w.append(korean, '![큰 그림](./large.png)');
    },
    expect: [{ rule: 'file/too-large', file: `${lesson}/large.png`, says: ['8000 kB'] }],
  },
  ...[
    '<script>alert(1)</script>',
    '<g onload="alert(1)"/>',
    '<a href="javascript:alert(1)"/>',
    '<foreignObject/>',
  ].map(
    (inner): Mutation => ({
      name: `a picture with ${inner.slice(0, 10)}`,
      change(w) {
        w.write(`${lesson}/figure.svg`, `<svg xmlns="http://www.w3.org/2000/svg">\n${inner}</svg>`);
        w.append(korean, '![그림](./figure.svg)');
      },
      expect: [
        {
          rule: 'image/script',
          file: `${lesson}/figure.svg`,
          at: /^<g|^<a/.test(inner) ? (inner.match(/on\w+|href.*"/)?.[0] ?? '') : inner.slice(0, 7),
        },
      ],
    }),
  ),
];
