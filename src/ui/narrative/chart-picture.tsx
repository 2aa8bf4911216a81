import { makeStyles, tokens } from '@fluentui/react-components';
import { barsOf, slicesOf } from '../../app';
import type { Chart, ChartSpec } from '../../model';

/** Colours that are told apart in print and by colour-blind readers, one after the other. */
const COLOURS = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'];

const WIDTH = 300;
const COLUMN = { height: 140, top: 18, base: 120, gap: 12 } as const;
const PIE = { radius: 46, centre: 52 } as const;

const useStyles = makeStyles({
  figure: { margin: '4px 0 8px' },
  picture: { display: 'block', width: '100%', maxWidth: '360px', margin: '0 auto' },
  words: { fill: tokens.colorNeutralForeground1, fontSize: '10px', fontFamily: 'inherit' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  missing: { margin: '0 0 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'center' },
  key: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '2px 10px', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  swatch: { width: '10px', height: '10px', flexShrink: 0 },
});

const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? '#000';

/** A figure of the text as a small picture; the Word file has it as a chart that can be edited. */
export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const styles = useStyles();
  if (chart.kind === 'missing') return <p className={styles.missing}>{chart.why}</p>;
  return (
    <figure className={styles.figure} data-chart={chart.number}>
      {chart.kind === 'column' ? <Columns chart={chart} /> : <Pie chart={chart} />}
    </figure>
  );
}

function Columns({ chart }: { readonly chart: ChartSpec }) {
  const styles = useStyles();
  const bars = barsOf(chart);
  const { categories, series } = chart;
  const slot = WIDTH / Math.max(categories.length, 1);
  const width = Math.min((slot - COLUMN.gap) / Math.max(series.length, 1), 56);
  const full = COLUMN.base - COLUMN.top;
  return (
    <>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${COLUMN.height}`} role="img" aria-label={chart.altText}>
        {bars.map(({ category, series: name, colour: at, height, text }) => {
          // The bars of a category stand side by side in the middle of its slot.
          const left = (categories.indexOf(category) + 0.5) * slot + (at - series.length / 2) * width;
          const top = COLUMN.base - height * full;
          return (
            <g key={`${category} ${name}`}>
              <rect x={left + 1} y={top} width={width - 2} height={COLUMN.base - top} fill={colour(at)} />
              <text className={styles.words} x={left + width / 2} y={top - 4} textAnchor="middle">{text}</text>
            </g>
          );
        })}
        {categories.map((category, index) => (
          <text key={category} className={styles.words} x={(index + 0.5) * slot} y={COLUMN.base + 13} textAnchor="middle">{category}</text>
        ))}
        <line className={styles.axis} x1={0} x2={WIDTH} y1={COLUMN.base} y2={COLUMN.base} />
      </svg>
      {chart.series.length > 1 ? <Key names={chart.series.map(({ name }, index) => ({ name, colour: index }))} /> : undefined}
    </>
  );
}

function Pie({ chart }: { readonly chart: ChartSpec }) {
  const styles = useStyles();
  const slices = slicesOf(chart);
  const size = PIE.centre * 2;
  return (
    <>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${size}`} role="img" aria-label={chart.altText}>
        <g transform={`translate(${WIDTH / 2} ${PIE.centre})`}>
          {slices.map(({ category, colour: at, from, to }) =>
            to - from >= 1 ? <circle key={category} r={PIE.radius} fill={colour(at)} /> : <path key={category} d={wedge(from, to)} fill={colour(at)} />,
          )}
        </g>
      </svg>
      <Key names={slices.map(({ category, colour: at, text, share }) => ({ name: `${category} ${text}${share === undefined ? '' : `（${share}%）`}`, colour: at }))} />
    </>
  );
}

/** A slice from one share of the circle to another, beginning at the top. */
function wedge(from: number, to: number): string {
  const at = (share: number): string => `${PIE.radius * Math.sin(2 * Math.PI * share)} ${-PIE.radius * Math.cos(2 * Math.PI * share)}`;
  return `M 0 0 L ${at(from)} A ${PIE.radius} ${PIE.radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)} Z`;
}

function Key({ names }: { readonly names: readonly { readonly name: string; readonly colour: number }[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.key}>
      {names.map(({ name, colour: at }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.swatch} style={{ backgroundColor: colour(at) }} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
