import type { Asked } from '../../schemas/asked.ts';
import type { SearchDocument, Section } from '../documents.ts';
import { isTelling, piecesOf } from '../text/index-words.ts';
import { isStopForm } from '../text/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Gives the sections of a page the questions that they answer, as they are asked. @param asked of this page */
export function withQuestions(document: SearchDocument, asked: Asked | undefined): SearchDocument {
  if (!asked) return document;
  return inSections(document, ({ id }) => asked.sections[id ?? 'top']?.[document.locale]);
}

/** Leaves of each question what tells it from others: the page that fetches it pays for every word. */
export const withTellingQuestions = (document: SearchDocument, { noun }: Vocabulary): SearchDocument =>
  inSections(document, ({ asked }) =>
    asked?.map((question) =>
      piecesOf(question)
        .filter((piece) => isTelling(piece) && !isStopForm(piece))
        .map(noun)
        .join(' '),
    ),
  );

function inSections(
  document: SearchDocument,
  asked: (section: Section) => readonly string[] | undefined,
): SearchDocument {
  const sections = document.sections.map((section) => {
    const questions = asked(section);
    return questions ? { ...section, asked: questions } : section;
  });
  return { ...document, sections };
}
