import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SetAside, Sorted } from '../../app';
import { SET_ASIDE, lapsedHeading, setAsideBy, setAsideHeading, settledHeading } from '../../text/zh-CN';
import { Disclosure } from '../disclosure';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { padding: '8px 12px 16px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 0' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was set aside, with the reasons; and what of it holds no longer, or is no longer needed. */
export function SetAsideLists({ sorted: { standing, lapsed, settled } }: { readonly sorted: Sorted }) {
  const styles = useStyles();
  if (standing.length + lapsed.length + settled.length === 0) return undefined;
  return (
    <section className={styles.root} data-testid="set-asides">
      <SetAsideList title={setAsideHeading(standing.length)} asides={standing} />
      <SetAsideList title={lapsedHeading(lapsed.length)} asides={lapsed} />
      <SetAsideList title={settledHeading(settled.length)} asides={settled} />
    </section>
  );
}

function SetAsideList({ title, asides }: { readonly title: string; readonly asides: readonly SetAside[] }) {
  const styles = useStyles();
  const { session } = usePane();
  if (asides.length === 0) return undefined;
  return (
    <Disclosure title={title}>
      <ul className={styles.list}>
        {asides.map((aside) => (
          <li key={aside.issue} className={styles.item}>
            <div className={styles.words}>
              <div className={styles.title}>{aside.title}</div>
              <div>{aside.reason}</div>
              <div className={styles.quiet}>{setAsideBy(aside.by, aside.at)}</div>
            </div>
            <Button size="small" onClick={() => void session.restore(aside.issue)}>{SET_ASIDE.restore}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
