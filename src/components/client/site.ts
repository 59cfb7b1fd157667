import { createStore } from '../../progress/storage.ts';
import { enableActivities } from './activities.ts';
import { markCurrentSection, openWhereWide } from './contents.ts';
import { addCopyButtons } from './copy.ts';
import { wakeLabsWhenNear } from './lab/near.ts';
import { enableSearch } from './search/open.ts';
import { rememberTabs } from './tabs.ts';
import { explainTerms } from './terms.ts';
import { switchTheme } from './theme.ts';

/** What a page needs once it is there, in one file. Anything heavier is loaded by the part that uses it. */
const store = createStore(() => localStorage);
switchTheme(document, store);
rememberTabs(document, store);
addCopyButtons(document);
openWhereWide(document);
markCurrentSection(document);
enableActivities(document);
explainTerms(document);
wakeLabsWhenNear(document, store);
enableSearch(document);

// Presses that came before all this; public/theme.js has marked them.
document.documentElement.dataset.live = '';
for (const pressed of document.querySelectorAll<HTMLElement>('[data-pressed]')) {
  pressed.removeAttribute('data-pressed');
  pressed.click();
}
