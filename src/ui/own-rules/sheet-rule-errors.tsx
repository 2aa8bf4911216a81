import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OwnRules } from '../../app';
import { a1 } from '../../model';
import { ruleErrorWords, sheetRuleErrorPlace } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { padding: '2px 0', overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

/** The cells of the sheet 自定义规则 that could not be read, each with a link. */
export function SheetRuleErrors({ errors }: { readonly errors: OwnRules['sheetErrors'] }) {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <ul className={styles.list}>
      {errors.map(({ ref, error }) => (
        <li key={`${ref.row},${ref.column}`} className={styles.item}>
          <Link as="button" className={styles.link} onClick={() => void session.reveal(ref)}>
            {sheetRuleErrorPlace(ref.sheet, a1(ref.row, ref.column), error.column)}
          </Link>{' '}
          {ruleErrorWords(error)}
        </li>
      ))}
    </ul>
  );
}
