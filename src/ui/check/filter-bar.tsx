import { SearchBox, ToggleButton, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { PANE, countWords, severityMeaning, severityWord } from '../../text/zh-CN';
import { ActionButton } from '../action-button';
import { usePane } from '../pane-context';
import { SEVERITIES, SeverityIcon } from '../severity-look';
import { toggled } from './issue-filter';
import type { IssueFilter } from './issue-filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 12px 8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  chip: {
    minWidth: 0,
    padding: '2px 8px',
    gap: '4px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  shown: {
    border: `1px solid ${tokens.colorNeutralStroke1Selected}`,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Selected}` },
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  left: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
});

/** Which severities are listed, a text to look for, and the way to the next issue. */
export function FilterBar({ filter, onFilter }: {
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}) {
  const styles = useStyles();
  const { counts } = usePane();
  return (
    <div className={styles.bar}>
      <div className={styles.chips} role="group" aria-label={PANE.filterSeverity}>
        {SEVERITIES.filter((severity) => (counts.get(severity)?.places ?? 0) > 0).map((severity) => (
          <Tooltip key={severity} content={severityMeaning(severity)} relationship="description" withArrow>
            <ToggleButton
              size="small"
              className={mergeClasses(styles.chip, filter.hidden.has(severity) ? styles.left : styles.shown)}
              icon={<SeverityIcon severity={severity} />}
              checked={!filter.hidden.has(severity)}
              appearance="outline"
              onClick={() => onFilter(toggled(filter, severity))}
            >
              {severityWord(severity)} {countWords(counts.get(severity)?.places ?? 0)}
            </ToggleButton>
          </Tooltip>
        ))}
      </div>
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={PANE.filterText}
          aria-label={PANE.filterTextLabel}
          value={filter.text}
          dismiss={{ 'aria-label': PANE.clearText }}
          onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
        />
        <ActionButton id="previous-issue" iconOnly size="small" appearance="subtle" icon={<ArrowUpRegular />} />
        <ActionButton id="next-issue" iconOnly size="small" appearance="subtle" icon={<ArrowDownRegular />} />
      </div>
    </div>
  );
}
