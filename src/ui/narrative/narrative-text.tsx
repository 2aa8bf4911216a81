import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { withEdits } from '../../app';
import type { Narrative } from '../../app';
import { usePane } from '../pane-context';
import { ChartPicture } from './chart-picture';
import { EditableParagraph } from './editable-paragraph';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px 18px 24px 16px' },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, textAlign: 'center' },
});

/** The text, its figures above their captions. */
export function NarrativeText({ narrative: { document, charts } }: { readonly narrative: Narrative }) {
  const styles = useStyles();
  const { snapshot } = usePane();
  return (
    <article className={styles.scroll} data-testid="narrative">
      <h2 className={styles.title}>{document.title}</h2>
      {withEdits(document, snapshot.kept.edits ?? {}).map((entry) => {
        const chart = charts.find(({ number }) => number === entry.paragraph.chart);
        return (
          <Fragment key={entry.key}>
            {chart === undefined ? undefined : <ChartPicture chart={chart} />}
            <EditableParagraph entry={entry} />
          </Fragment>
        );
      })}
    </article>
  );
}
