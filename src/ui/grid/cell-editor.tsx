import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { WORKBENCH } from '../../text/zh-CN';

const useStyles = makeStyles({
  field: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '72px',
    height: '100%',
    padding: '0 4px',
    border: '2px solid #107c41',
    outlineStyle: 'none',
    backgroundColor: '#fff',
    color: '#000',
    font: 'inherit',
    textAlign: 'inherit',
  },
});

/** Where the selection goes when an edit ends: Enter down, Tab to the right. */
export type EditEnd = 'down' | 'right' | 'stay';

/** The field in a cell that is being edited. */
export function CellEditor({ initial, onCommit, onCancel }: {
  readonly initial: string;
  readonly onCommit: (text: string, end: EditEnd) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  // Leaving the field commits; so does Enter, after which the field is left too.
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const finish = (act: () => void): void => {
    if (done.current) return;
    done.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // While an input method composes Chinese, Enter and Esc are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(() => onCommit(text, 'down'));
    else if (event.key === 'Tab') {
      event.preventDefault();
      finish(() => onCommit(text, 'right'));
    } else if (event.key === 'Escape') finish(onCancel);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={WORKBENCH.editCell}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => onCommit(text, 'stay'))}
    />
  );
}
