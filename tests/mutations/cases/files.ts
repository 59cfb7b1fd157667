import { chmodSync, symlinkSync } from 'node:fs';
import { english, facts, korean, lab, lesson, type Mutation, planned, snippet } from '../mutation.ts';

const capstone = 'content/lessons/capstone';
/** It has no words yet. */
const announced = 'content/lessons/later-lesson';
const nfd = (name: string) => name.normalize('NFD');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** 동기, as CP949 has it. */
const cp949 = Buffer.from([0xb5, 0xbf, 0xb1, 0xe2]);

/** Files, names, bytes. */
export const files: readonly Mutation[] = [
  {
    name: 'an empty file of words',
    change: (w) => w.write(korean, ''),
    expect: [{ rule: 'file/empty', file: korean }],
  },
  {
    name: 'an empty file of facts',
    change: (w) => w.write(planned, '\n\n'),
    expect: [{ rule: 'file/empty', file: planned }],
  },
  {
    name: 'facts are missing',
    change: (w) => w.remove(planned),
    expect: [{ rule: 'file/missing', file: planned }],
  },
  {
    name: 'facts under a name that nothing reads',
    change: (w) => w.move(planned, planned.replace('.yaml', '.yml')),
    expect: [
      { rule: 'file/unexpected', file: planned.replace('.yaml', '.yml'), says: ['Did you mean lesson.yaml'] },
    ],
  },
  {
    name: 'a file that nothing reads',
    change: (w) => w.write(`${lesson}/fr.mdx`, 'Bonjour'),
    expect: [{ rule: 'file/unexpected', file: `${lesson}/fr.mdx`, says: ['ko.mdx'] }],
  },
  {
    name: 'a folder that nothing reads',
    change: (w) => w.write('content/lesson/new/lesson.yaml', 'kind: lesson'),
    expect: [{ rule: 'file/unexpected', file: 'content/lesson', says: ['lessons/'] }],
  },
  {
    name: 'a folder with the name of a file',
    change: (w) => w.write(`${announced}/ko.mdx/x.txt`, ''),
    expect: [{ rule: 'file/not-a-file', file: `${announced}/ko.mdx` }],
  },
  {
    name: 'a file that may not be read',
    change: (w) => chmodSync(w.path(planned), 0o000),
    expect: [{ rule: 'file/unreadable', file: planned, says: ['chmod'] }],
  },
  {
    name: 'a link out of the folder, to a file',
    change: (w) => symlinkSync('/etc/hostname', w.path(`${lesson}/secret.svg`)),
    expect: [{ rule: 'file/symlink', file: `${lesson}/secret.svg` }],
  },
  {
    name: 'a link out of the folder, in place of a lesson',
    change(w) {
      w.move(capstone, 'elsewhere');
      symlinkSync(w.path('elsewhere'), w.path(capstone));
    },
    expect: [{ rule: 'file/symlink', file: capstone }],
  },
  {
    name: 'a link that leads to itself',
    change: (w) => symlinkSync('loop', w.path('content/lessons/loop')),
    expect: [{ rule: 'file/symlink', file: 'content/lessons/loop' }],
  },
  {
    name: 'a name that differs in case only',
    change: (w) => w.write(`${lesson}/KO.mdx`, '안녕'),
    expect: [{ rule: 'file/duplicate-name', file: `${lesson}/KO.mdx`, related: [korean], says: ['case'] }],
  },
  {
    name: 'a folder that differs in case only',
    change: (w) => w.copy(capstone, 'content/lessons/Capstone'),
    expect: [{ rule: 'file/duplicate-name', file: 'content/lessons/Capstone', related: [capstone] }],
  },
  {
    name: 'a decomposed Korean name',
    change: (w) => w.write(`${lesson}/${nfd('그림')}.svg`, '<svg/>'),
    expect: [{ rule: 'file/name-not-nfc', file: `${lesson}/${nfd('그림')}.svg`, says: ['그림.svg'] }],
  },
  {
    name: 'twins that differ in Unicode form only',
    change(w) {
      w.write(`${snippet}/${nfd('자료')}.txt`, 'x');
      w.write(`${snippet}/자료.txt`, 'x');
    },
    expect: [
      { rule: 'file/name', file: `${snippet}/자료.txt` },
      { rule: 'file/duplicate-name', file: `${snippet}/${nfd('자료')}.txt`, says: ['Unicode form'] },
    ],
  },
  ...['a b', 'a%20b', 'a#b', 'a?b', `${'a'.repeat(200)}`].map(
    (name): Mutation => ({
      name: `a picture called ${name.slice(0, 10)}`,
      change: (w) => w.write(`${lesson}/${name}.svg`, '<svg/>'),
      expect: [{ rule: 'file/name', file: `${lesson}/${name}.svg`, says: ['Rename it'] }],
    }),
  ),
  {
    name: 'a name with a character that cannot be seen',
    change: (w) => w.write(`${lesson}/fig\u200bure.svg`, '<svg/>'),
    expect: [{ rule: 'file/name', file: `${lesson}/fig\u200bure.svg`, says: ['U+200B'] }],
  },
  {
    name: 'notes for authors',
    change: (w) => w.write(`${lesson}/README.md`, '# Notes'),
    expect: [],
  },
  {
    name: 'a lesson in a folder with a space',
    change: (w) => w.move('content/lessons/later-lesson', 'content/lessons/later lesson'),
    expect: [{ rule: 'file/name', file: 'content/lessons/later lesson', says: ['"later-lesson"'] }],
  },
  {
    name: 'a lesson of five megabytes',
    change: (w) => w.append(korean, '긴 문단입니다. '.repeat(60_000)),
    expect: [{ rule: 'file/too-large', file: korean, says: ['100 kB'] }],
  },
  {
    name: 'a byte-order mark',
    change(w) {
      for (const file of [korean, english, facts, `${snippet}/main.py`, `${snippet}/snippet.yaml`])
        w.write(file, `\uFEFF${w.read(file)}`);
    },
    expect: [],
  },
  {
    name: 'a byte-order mark, and a fault in the first line',
    change: (w) => w.write(korean, `\uFEFF[nope](/nope/)\n\n${w.read(korean)}`),
    expect: [{ rule: 'link/unknown-page', file: korean, at: '[nope]' }],
  },
  {
    name: 'line ends of Windows',
    change(w) {
      for (const file of [korean, english, facts, `${snippet}/main.py`, `${lab}/node/lab/lab.ts`])
        w.write(file, w.read(file).replaceAll('\n', '\r\n'));
    },
    expect: [],
  },
  {
    name: 'line ends of Windows, and faults further down',
    change(w) {
      w.replace(facts, 'kind: order', 'kind: ordr');
      w.append(korean, '가나 [다](/nope/)');
      for (const file of [korean, facts]) w.write(file, w.read(file).replaceAll('\n', '\r\n'));
    },
    expect: [
      { rule: 'schema/value', file: facts, at: 'ordr' },
      { rule: 'link/unknown-page', file: korean, at: '[다]' },
    ],
  },
  {
    name: 'a byte that is not UTF-8',
    change: (w) =>
      w.write(
        korean,
        Buffer.concat([Buffer.from('## 첫째 {#a}\n\n둘째 '), latin1('\xff'), Buffer.from(' 셋째\n')]),
      ),
    expect: [{ rule: 'encoding/not-utf-8', file: korean, says: ['0xFF'], line: 3, column: 4 }],
  },
  {
    name: 'CP949',
    change: (w) =>
      w.write(
        planned,
        Buffer.concat([
          latin1('kind: lesson\ntitle:\n  ko: '),
          cp949,
          latin1('\nobjectives: [1-2.h]\nlabs: [later-lab]\n'),
        ]),
      ),
    expect: [
      { rule: 'encoding/not-utf-8', file: planned, says: ['CP949', 'iconv -f CP949'], line: 3, column: 7 },
    ],
  },
  {
    name: 'UTF-16 with its mark',
    change: (w) => w.write(korean, Buffer.from(`\uFEFF${w.read(korean)}`, 'utf16le')),
    expect: [{ rule: 'encoding/utf-16', file: korean, says: ['iconv -f UTF-16LE'] }],
  },
  {
    name: 'UTF-16 without a mark',
    change: (w) => w.write(planned, Buffer.from(w.read(planned), 'utf16le').swap16()),
    expect: [{ rule: 'encoding/utf-16', file: planned, says: ['UTF-16BE'] }],
  },
  {
    name: 'a NUL in words',
    change: (w) => w.append(korean, '가\0나'),
    expect: [{ rule: 'encoding/control-character', file: korean, at: '\0', says: ['U+0000'] }],
  },
  {
    name: 'a zero-width space in an id',
    change: (w) => w.replace(facts, '- id: one-thread', '- id: one-\u200bthread'),
    expect: [{ rule: 'encoding/invisible', file: facts, at: '\u200b', says: ['U+200B', 'one-thread'] }],
  },
  {
    name: 'a direction override in code',
    change: (w) => w.append(`${snippet}/main.py`, '# \u202e'),
    expect: [{ rule: 'encoding/invisible', file: `${snippet}/main.py`, at: '\u202e', says: ['U+202E'] }],
  },
  {
    name: 'a filler of Hangul in the code of a lab',
    change: (w) => w.append(`${lab}/node/starter/users.ts`, '// \u3164'),
    expect: [
      { rule: 'encoding/invisible', file: `${lab}/node/starter/users.ts`, at: '\u3164', says: ['U+3164'] },
    ],
  },
  {
    name: 'an emoji that is joined by an invisible character',
    change: (w) => w.append(korean, '<Nope /> 👩‍💻 👨‍👩‍👧'),
    expect: [{ rule: 'mdx/unknown-component', file: korean, at: '<Nope' }],
  },
  {
    name: 'decomposed words',
    change: (w) => w.append(korean, `가나 ${nfd('다라')}`),
    expect: [{ rule: 'encoding/not-nfc', file: korean, at: nfd('다라') }],
  },
];
