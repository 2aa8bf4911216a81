import { ECONOMIC_SUBJECTS } from '../../layouts';

/** What a rule should have written for a column that its table does not have by that name. */
export interface ColumnHint {
  readonly expected: 'coded-column' | 'full-column';
  /** The columns that may be meant; empty where the name is no 科目 either. */
  readonly instead: readonly string[];
}

const CODE = /^\d+$/;

/** Columns of 07 are written by code, and those of a group with the group's name before theirs. */
export function columnHint(columns: ReadonlySet<string>, name: string): ColumnHint | undefined {
  const keys = [...columns];
  const full = keys.filter((key) => key.endsWith(`.${name}`));
  if (full.length > 0) return { expected: 'full-column', instead: full };
  if (CODE.test(name) || !keys.some((key) => CODE.test(key))) return undefined;
  return { expected: 'coded-column', instead: ECONOMIC_SUBJECTS.filter((subject) => subject.name === name).map(({ code }) => code) };
}
