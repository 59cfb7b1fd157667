import { expect, it } from 'vitest';
import { displayWidth } from '../../../playgrounds/kit/ts/width.ts';
import { loadLab, runnableLabs } from '../../../src/playground/load-lab.ts';
import { root } from './fixture.ts';

/** What an editor shows of a line on a narrow screen of a desktop, without scrolling. */
const COLUMNS = 60;

const files = (['ts', 'py'] as const).flatMap((language) =>
  runnableLabs(root, language).flatMap((id) => {
    const { starter, solution } = loadLab(root, id, language);
    return [starter, solution].flatMap((version) =>
      Object.values(version).map((text) => [id, language, text] as const),
    );
  }),
);

it.each(files)(
  '%s (%s): a comment is short, and says what it says in one language',
  (_id, _language, text) => {
    const comments = text.split('\n').filter((line) => /^\s*(\/\/|\/\*+|#) /.test(line));
    const long = comments.filter((line) => displayWidth(line) > COLUMNS);
    const mixed = comments.filter((line) => /[가-힣].* \/ [^가-힣]*$/.test(line));
    expect({ long, mixed }).toEqual({ long: [], mixed: [] });
  },
);
