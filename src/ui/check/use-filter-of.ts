import { useState } from 'react';
import { ALL_SHOWN } from './issue-filter';
import type { IssueFilter } from './issue-filter';

/**
 * The filter that was set for a workbook, which another check of it keeps. Another workbook starts
 * with everything listed: what a forgotten filter leaves out would look as if it were in order.
 */
export function useFilterOf(workbook: number): [IssueFilter, (filter: IssueFilter) => void] {
  const [set, setSet] = useState({ workbook, filter: ALL_SHOWN });
  return [set.workbook === workbook ? set.filter : ALL_SHOWN, (filter) => setSet({ workbook, filter })];
}
