import { Button, Spinner, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarArrowCounterclockwiseRegular } from '@fluentui/react-icons/svg/calendar-arrow-counterclockwise';
import { useRef, useState } from 'react';
import { GoujiError } from '../../model';
import { NARRATIVE, errorText, priorLoaded, priorMisfitWords } from '../../text/zh-CN';
import { FileInput } from '../file-input';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  note: {
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unused: { color: tokens.colorStatusWarningForeground3 },
});

/**
 * Chooses last year's workbook, in Excel and on the workbench alike: it is read here, not opened. Where the open workbook
 * has last year's tables too, they can be taken instead. Whose they are is said, and that they are not used where they
 * do not fit.
 */
export function PriorYearChoice() {
  const styles = useStyles();
  const { session, snapshot, readSheets } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<GoujiError>();
  const { prior, report } = snapshot;
  const { priorHere, priorMisfit } = report ?? {};
  const take = async (file: File): Promise<void> => {
    setReading(true);
    setError(undefined);
    try {
      await session.loadPrior(file.name, await readSheets(file));
    } catch (cause) {
      setError(cause instanceof GoujiError ? cause : new GoujiError('CORRUPT', { file: file.name }, { cause }));
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <Tooltip content={NARRATIVE.priorHint} relationship="description" withArrow>
        <Button
          size="small"
          disabled={reading}
          icon={reading ? <Spinner size="extra-tiny" /> : <CalendarArrowCounterclockwiseRegular />}
          onClick={() => input.current?.click()}
        >
          {reading ? NARRATIVE.reading : prior === undefined ? NARRATIVE.prior : NARRATIVE.priorAgain}
        </Button>
      </Tooltip>
      <FileInput input={input} accept=".xlsx" label={NARRATIVE.prior} onFile={(file) => void take(file)} />
      {priorHere === undefined || prior?.here === true ? undefined : (
        <Tooltip content={NARRATIVE.priorHereHint} relationship="description" withArrow>
          <Button
            size="small"
            disabled={reading}
            onClick={() => {
              setError(undefined);
              void session.takePriorHere();
            }}
          >
            {NARRATIVE.priorHere}
          </Button>
        </Tooltip>
      )}
      {error !== undefined ? <div role="alert" className={mergeClasses(styles.note, styles.failed)}>{errorText(error)}</div> : undefined}
      {prior === undefined || report === undefined ? undefined : priorMisfit === undefined ? (
        <div className={styles.note}>{priorLoaded(prior.here === true ? undefined : prior.fileName, prior.book.year)}</div>
      ) : (
        <div role="alert" className={mergeClasses(styles.note, styles.unused)}>
          {priorMisfitWords(priorMisfit, { file: prior.fileName, current: report.book, prior: prior.book })}
        </div>
      )}
    </>
  );
}
