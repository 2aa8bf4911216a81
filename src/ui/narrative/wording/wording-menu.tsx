import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef } from 'react';
import { asBase, draftFile, draftFrom } from '../../../app';
import type { StyleDraft } from '../../../app';
import type { StyleProblem } from '../../../model';
import { WORDING } from '../../../text/zh-CN';
import { FileInput } from '../../file-input';
import { saveFile } from '../../save-file';

/** What can be done with all wordings at once. */
export function WordingMenu({ draft, kept, onDraft, onRefused }: {
  readonly draft: StyleDraft;
  /** The wordings as they were applied. */
  readonly kept: StyleDraft;
  readonly onDraft: (draft: StyleDraft) => void;
  /** Why a file was not taken. */
  readonly onRefused: (problems: readonly StyleProblem[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const read = draftFrom(await file.text());
    if ('problems' in read) onRefused(read.problems);
    else onDraft(read);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={WORDING.more} title={WORDING.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => input.current?.click()}>{WORDING.importFile}</MenuItem>
            <MenuItem onClick={() => saveFile(WORDING.exportName, new TextEncoder().encode(draftFile(draft)), 'application/json')}>{WORDING.exportFile}</MenuItem>
            <MenuItem disabled={draft.base === kept.base && draft.text === kept.text} onClick={() => onDraft(kept)}>{WORDING.discard}</MenuItem>
            <MenuItem disabled={draft.changed === 0} onClick={() => onDraft(asBase(draft))}>{WORDING.allOriginal}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <FileInput input={input} accept=".json,application/json" label={WORDING.importFile} onFile={(file) => void take(file)} />
    </>
  );
}
