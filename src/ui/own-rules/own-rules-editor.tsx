import { Button, Link, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { readOwnRules } from '../../app';
import type { OwnRuleError } from '../../app';
import { OWN_RULES, ruleErrorPlace, ruleErrorWords, rulesRead } from '../../text/zh-CN';
import { usePane } from '../pane-context';

/** Faces of even width that have Chinese, so that a column in the text is a column on the screen. */
const MONOSPACE =
  "Consolas, 'Cascadia Mono', Menlo, NSimSun, 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', 'WenQuanYi Zen Hei Mono', 'Microsoft YaHei UI', 'PingFang SC', monospace";
const ROWS = 6;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  text: { fontFamily: MONOSPACE, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, maxHeight: '50vh' },
  errors: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { padding: '1px 0', overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** The field for own rules: what cannot be read is said while it is written, and nothing holds before 应用. */
export function OwnRulesEditor() {
  const styles = useStyles();
  const { session, snapshot, ownRulesDraft } = usePane();
  const applied = snapshot.kept.ownRules ?? '';
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => ownRulesDraft.current ?? applied);
  const { rules, errors } = useMemo(() => readOwnRules(text), [text]);
  const [label, hint, complaints] = [useId(), useId(), useId()];
  const write = (next: string): void => {
    ownRulesDraft.current = next;
    setText(next);
  };
  const apply = (): void => {
    ownRulesDraft.current = undefined;
    void session.setOwnRules(text);
  };
  const goTo = ({ line, column }: OwnRuleError): void => {
    const start = text.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start + column - 1, start + column - 1);
  };
  return (
    <div className={styles.root}>
      <label id={label} className={styles.label} htmlFor={`${label}-field`}>{OWN_RULES.field}</label>
      <Textarea
        id={`${label}-field`}
        rows={ROWS}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => write(value)}
        textarea={{ ref: field, className: styles.text, spellCheck: false }}
        aria-describedby={errors.length === 0 ? hint : `${complaints} ${hint}`}
        aria-invalid={errors.length > 0}
      />
      {errors.length === 0 ? undefined : (
        <ul id={complaints} className={styles.errors}>
          {errors.map((error) => (
            <li key={`${error.line} ${error.column}`} className={styles.error}>
              <Link as="button" className={styles.link} onClick={() => goTo(error)}>{ruleErrorPlace(error)}</Link>{' '}
              {ruleErrorWords(error)}
            </li>
          ))}
        </ul>
      )}
      <p id={hint} className={styles.hint}>{OWN_RULES.hint}</p>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabled={errors.length > 0 || text === applied} onClick={apply}>
          {OWN_RULES.apply}
        </Button>
        {text.trim() === '' ? (
          <Button size="small" onClick={() => write(OWN_RULES.exampleText)}>{OWN_RULES.example}</Button>
        ) : undefined}
        <span className={styles.hint} role="status">
          {errors.length > 0 ? OWN_RULES.mendFirst : text === applied && rules.length > 0 ? OWN_RULES.applied : rulesRead(rules.length)}
        </span>
      </div>
    </div>
  );
}
