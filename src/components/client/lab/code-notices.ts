import type { LabWords } from '../../../i18n/lab/ko.ts';
import { readShared, shareFragment } from '../../../playground/lab/share-link.ts';
import type { Workspace } from '../../../playground/lab/workspace.ts';
import { copyText } from '../copy.ts';
import type { CodePanels } from './code-panels.ts';
import type { Notices } from './notices.ts';
import type { ProgramData } from './program.ts';

export interface CodeNoticesOptions {
  data: ProgramData;
  workspace: Workspace;
  panels: CodePanels;
  notices: Notices;
  words: LabWords;
}

/** All that changes whose code is worked on: reset, drafts of older versions, shared code. Each can be taken back. */
export function createCodeNotices({ data, workspace, panels, notices, words }: CodeNoticesOptions) {
  const refresh = () => panels.show(workspace.files);

  const backToOwn = { name: words.draftBack, take: () => show('own') };
  const backToOlder = { name: words.draftBack, take: () => show('older') };
  const toStarter = { name: words.draftNewStarter, take: () => show('own') };

  function show(source: 'own' | 'older'): void {
    workspace.show(source);
    refresh();
    tell();
  }

  /** Says whose code stands in the editor, where that is not plain. */
  function tell(): void {
    if (workspace.source === 'older') notices.show(words.draftOlder, toStarter);
    else if (workspace.hasOlder && workspace.isStarter) notices.show(words.draftShowOlder, backToOlder);
    else notices.clear();
  }

  function reset(): void {
    const isOlder = workspace.source === 'older';
    if (isOlder) {
      show('own');
      return;
    }
    const replaced = workspace.reset();
    refresh();
    notices.show(words.draftReset, {
      name: words.undo,
      take() {
        workspace.replaceAll(replaced);
        refresh();
      },
    });
  }

  async function openShared(fragment: string): Promise<void> {
    const shared = await readShared(fragment);
    if (!shared) {
      notices.show(words.sharedBroken);
      return;
    }
    workspace.showShared(shared.files);
    refresh();
    if (workspace.source === 'shared') {
      notices.show(words.sharedShown, backToOwn, {
        name: words.sharedKeep,
        take: () => void workspace.adopt(),
      });
    }
  }

  /** Where nothing can be copied the link is put into the address bar; else a reload would offer one's own code. */
  async function share(): Promise<void> {
    const fragment = await shareFragment({ ...data, files: workspace.files });
    if (fragment === null) {
      notices.show(words.shareTooLong);
      return;
    }
    if (await copyText(document, new URL(fragment, location.href).href)) {
      notices.show(words.shareCopied);
      return;
    }
    history.replaceState(null, '', fragment);
    notices.show(words.shareNotCopied);
  }

  return { tell, reset, openShared, share };
}
