import type { Store } from '../../progress/storage.ts';
import { enableActivities } from './activities.ts';
import { fillFromAppendix } from './appendix.ts';
import { markCurrentSection } from './contents.ts';
import { addCopyButtons } from './copy.ts';
import { wakeLabsWhenNear } from './lab/near.ts';
import { addStyles } from './lab/styles.ts';
import readingStyles from './reading.css?url';
import { rememberTabs } from './tabs.ts';
import { explainTerms } from './terms.ts';

/**
 * What works on the text of a page: questions, code, terms and labs.
 * @returns brings what the page is still without
 */
export function enableReading(page: Document, store: Store): () => Promise<void> {
  const styled = addStyles(readingStyles);
  // Without its styles a button would stand in the way of the code.
  const offerCopies = () =>
    void styled.then(
      () => addCopyButtons(page),
      () => undefined,
    );
  const fill = fillFromAppendix(page, () => {
    rememberTabs(page, store, fill);
    offerCopies();
  });
  offerCopies();
  enableActivities(page, fill);
  explainTerms(page);
  markCurrentSection(page);
  wakeLabsWhenNear(page, store, fill);
  return fill;
}
