import { newLab } from './lab.ts';
import { newLesson } from './lesson.ts';
import type { Made } from './made.ts';
import { newObjective } from './objective.ts';
import type { Noun } from './request.ts';
import { newSnippet } from './snippet.ts';

export const templates: Readonly<Record<Noun, (root: string, id: string) => Made>> = {
  lesson: newLesson,
  objective: newObjective,
  lab: newLab,
  snippet: newSnippet,
};
