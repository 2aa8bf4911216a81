import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Button, Spinner } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { useState } from 'react';
import { NARRATIVE_PANE, wordFileName } from '../../text/zh-CN';
import { usePane } from '../pane-context';
import { saveFile } from '../save-file';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the Word file, with or without the tables. */
export function WordButton({ onFailed }: { readonly onFailed: (failed: boolean) => void }) {
  const { session, snapshot } = usePane();
  const [writing, setWriting] = useState(false);
  const { narrative } = snapshot;
  const make = async (appendix: boolean): Promise<void> => {
    setWriting(true);
    onFailed(false);
    try {
      const bytes = await session.wordFile(appendix);
      if (bytes !== undefined && narrative !== undefined) saveFile(wordFileName(narrative.document.title), bytes, DOCX);
    } catch {
      onFailed(true);
    } finally {
      setWriting(false);
    }
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabled={writing} icon={writing ? <Spinner size="extra-tiny" /> : <DocumentArrowDownRegular />}>
          {NARRATIVE_PANE.word}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void make(false)}>{NARRATIVE_PANE.wordPlain}</MenuItem>
          <MenuItem onClick={() => void make(true)}>{NARRATIVE_PANE.wordAppendix}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
