import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NARRATIVE_PANE, chartsUndrawn } from '../../text/zh-CN';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  note: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ':empty': { display: 'none' } },
});

/** Writes the figures of the text to a sheet, and says so where the program has no charts of its own. None where the style has no figures. */
export function ChartSheetButton() {
  const styles = useStyles();
  const { session, snapshot } = usePane();
  const [undrawn, setUndrawn] = useState<readonly string[]>([]);
  if (snapshot.narrative === undefined || snapshot.narrative.charts.length === 0) return undefined;
  const write = async (): Promise<void> => {
    const receipt = await session.writeCharts();
    setUndrawn(receipt?.undrawnCharts ?? []);
  };
  return (
    <>
      <Button size="small" title={NARRATIVE_PANE.writeChartsHint} onClick={() => void write()}>{NARRATIVE_PANE.writeCharts}</Button>
      <div role="status" className={styles.note}>{undrawn.length > 0 ? chartsUndrawn(undrawn) : undefined}</div>
    </>
  );
}
