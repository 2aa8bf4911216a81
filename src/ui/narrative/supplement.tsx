import { Button, Link, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { CellRef } from '../../model';
import { NARRATIVE_PANE, inputProblem, supplementFinding } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: '2px 0 4px', paddingInlineStart: '16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, maxHeight: '96px', overflowY: 'auto' },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** Writes the sheet 补充数据, or brings it up to date. */
export function SupplementButton() {
  const { session, snapshot } = usePane();
  const { report } = snapshot;
  const unread = report?.given?.problems.length ?? 0;
  return (
    <Tooltip content={NARRATIVE_PANE.supplementHint} relationship="description" withArrow>
      <Button size="small" icon={<TableAddRegular />} disabled={unread > 0} onClick={() => void session.writeSupplement()}>
        {report?.given === undefined ? NARRATIVE_PANE.supplementWrite : NARRATIVE_PANE.supplementUpdate}
      </Button>
    </Tooltip>
  );
}

/** What of the 补充数据 could not be read, and what cannot be right. */
export function SupplementNotes() {
  const styles = useStyles();
  const { problems = [], findings = [] } = usePane().snapshot.report?.given ?? {};
  return (
    <>
      {problems.length > 0 ? (
        <div className={styles.failed}>
          <span className={styles.note}>{NARRATIVE_PANE.supplementUnread}</span>
          <ul className={styles.list}>
            {problems.map((problem, index) => (
              <li key={index}>
                <Placed at={problem.ref}>{inputProblem(problem)}</Placed>
              </li>
            ))}
          </ul>
        </div>
      ) : undefined}
      {findings.length > 0 ? (
        <div>
          <span className={styles.note}>{NARRATIVE_PANE.supplementDoubtful}</span>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <li key={index}>{supplementFinding(finding)}</li>
            ))}
          </ul>
        </div>
      ) : undefined}
    </>
  );
}

/** Words that lead to a cell, where there is one. */
function Placed({ at, children }: { readonly at: CellRef | undefined; readonly children: string }) {
  const { session } = usePane();
  return at === undefined ? children : <Link as="button" inline onClick={() => void session.reveal(at)}>{children}</Link>;
}
