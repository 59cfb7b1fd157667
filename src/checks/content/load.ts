import type { Kind, Place, RawCurriculum } from '../../curriculum/model.ts';
import { type Asked, asked } from '../../schemas/asked.ts';
import { type Course, course } from '../../schemas/course.ts';
import { erratum } from '../../schemas/erratum.ts';
import { lesson } from '../../schemas/lesson.ts';
import { objective } from '../../schemas/objective.ts';
import { playground } from '../../schemas/playground.ts';
import { type Snippet, snippet } from '../../schemas/snippet.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';
import type { Folder, SourceFile } from '../files/tree.ts';
import type { Finding } from '../finding.ts';
import { type Entries, namesIn, readFiles, readFolders, readYaml } from './entries.ts';
import { judgeLayout, layouts } from './layout.ts';

/** The facts of the course, read from disk. */
export interface Content {
  readonly raw: RawCurriculum;
  readonly snippets: Entries<Snippet>;
  /** What readers ask, by page. */
  readonly asked: Entries<Asked>;
  /** The file in which an entry of the curriculum stands. */
  file(kind: Place['kind'], id: string): SourceFile | undefined;
  readonly findings: readonly Finding[];
}

/** Reads every YAML file of the content and the labs, and looks for files that nothing reads. */
export function loadContent(content: Folder, labs: Folder): Content {
  const below = (name: string) => content.folders.get(name);
  const entries = {
    objective: readFiles(below('objectives'), objective),
    lesson: readFolders(below('lessons'), 'lesson.yaml', lesson),
    lab: readFolders(labs, 'playground.yaml', playground),
    term: readFiles(below('glossary'), term),
    source: readFiles(below('sources'), source),
    erratum: readFiles(below('errata'), erratum),
  } as const satisfies Record<Kind, unknown>;
  const snippets = readFolders(below('snippets'), 'snippet.yaml', snippet);
  const questions = readFiles(below('asked'), asked);
  const courseFile = content.files.get('course.yaml');
  const readCourse = courseFile && readYaml(courseFile, course);
  const unreadable = (Object.keys(entries) as Kind[]).flatMap((kind) =>
    entries[kind].unusable.map((entry) => ({ kind, ...entry })),
  );
  return {
    raw: {
      course: readCourse?.data ?? noCourse,
      objectives: entries.objective.usable,
      lessons: entries.lesson.usable,
      labs: entries.lab.usable,
      terms: entries.term.usable,
      sources: entries.source.usable,
      errata: entries.erratum.usable,
      // The references of prose have positions, so they are looked up where prose is read.
      mentions: [],
      unreadable: readCourse?.data
        ? unreadable
        : [...unreadable, { kind: 'course', id: '', names: courseFile ? namesIn(courseFile) : null }],
    },
    snippets,
    asked: questions,
    file(kind, id) {
      if (kind === 'course') return courseFile;
      if (kind === 'snippet') return snippets.files.get(id);
      return (kind === 'asked' ? questions : entries[kind]).files.get(id);
    },
    findings: [
      ...layoutFindings(content, labs),
      ...(readCourse?.findings ?? []),
      ...snippets.findings,
      ...questions.findings,
      ...Object.values(entries).flatMap(({ findings }) => findings),
    ],
  };
}

function layoutFindings(content: Folder, labs: Folder): Finding[] {
  const each = (name: string) => [...(content.folders.get(name)?.folders.values() ?? [])];
  const existing = (names: readonly string[]) => names.flatMap((name) => content.folders.get(name) ?? []);
  return [
    ...judgeLayout(content, layouts.content),
    ...existing(['objectives', 'glossary', 'sources', 'errata', 'asked']).flatMap((one) =>
      judgeLayout(one, layouts.files),
    ),
    ...existing(['lessons', 'snippets']).flatMap((folder) => judgeLayout(folder, layouts.folders)),
    ...each('lessons').flatMap((folder) => judgeLayout(folder, layouts.lesson)),
    ...each('snippets').flatMap((folder) => judgeLayout(folder, layouts.snippet)),
    ...[...labs.folders.values()].flatMap((folder) => [
      ...judgeLayout(folder, layouts.lab),
      ...(['node', 'python'] as const).flatMap((name) => {
        const language = folder.folders.get(name);
        return language ? judgeLayout(language, layouts[name]) : [];
      }),
    ]),
  ];
}

const nothing = { ko: '', en: '' };

/** Stands in for a course.yaml that cannot be read; no rule looks at it then. */
const noCourse: Course = {
  id: '',
  title: nothing,
  summary: nothing,
  programme: nothing,
  module: nothing,
  objective: '',
  source: '',
  units: [],
  topics: [],
};
