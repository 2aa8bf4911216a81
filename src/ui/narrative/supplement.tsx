import { Button, Link, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { CellRef } from '../../model';
import { NARRATIVE_PANE, inputProblem, supplementFinding, supplementMisfitWords } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: '2px 0 4px', paddingInlineStart: '16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, maxHeight: '96px', overflowY: 'auto' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unused: { color: tokens.colorStatusWarningForeground3 },
});

/** Writes the sheet 补充数据, or brings it up to date. */
export function SupplementButton() {
  const { session, snapshot } = usePane();
  const { report } = snapshot;
  const { problems = [], misfit } = report?.given ?? {};
  return (
    <Tooltip content={NARRATIVE_PANE.supplementHint} relationship="description" withArrow>
      <Button size="small" icon={<TableAddRegular />} disabled={problems.length > 0 || misfit !== undefined} onClick={() => void session.writeSupplement()}>
        {report?.given === undefined ? NARRATIVE_PANE.supplementWrite : NARRATIVE_PANE.supplementUpdate}
      </Button>
    </Tooltip>
  );
}

/** What of the 补充数据 could not be read, what cannot be right, and that they are another department's or year's. */
export function SupplementNotes() {
  const styles = useStyles();
  const { report } = usePane().snapshot;
  if (report?.given === undefined) return undefined;
  const { supplement, problems, findings, misfit } = report.given;
  return (
    <>
      {misfit === undefined ? undefined : (
        <div role="alert" className={mergeClasses(styles.note, styles.unused)}>{supplementMisfitWords(misfit, supplement, report.book)}</div>
      )}
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
