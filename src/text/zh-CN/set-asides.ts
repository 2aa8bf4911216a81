import { countWords } from './summary';

/** The words for what is set aside (搁置). */
export const SET_ASIDE = {
  begin: '搁置…',
  beginHint: '核实无误、不需更正的，写明理由后不再列出；数字一变即重新列出',
  reason: '理由',
  reasonPlaceholder: '写明核实情况',
  by: '经办人',
  confirm: '搁置',
  cancel: '取消',
  restore: '恢复',
  needsReason: '请写明理由。',
  /** Proposed; the user may write another. */
  reasons: ['已核对原始账目，数字无误', '口径不同，已在说明中注明', '上级要求如此填列'],
} as const;

/** 已搁置（2）. */
export function setAsideHeading(count: number): string {
  return `已搁置（${countWords(count)}）`;
}

/** 3 处已搁置. */
export function setAsideCount(count: number): string {
  return `${countWords(count)} 处已搁置`;
}

/** 搁置后数字有变，已重新列出（1）. */
export function lapsedHeading(count: number): string {
  return `搁置后数字有变，已重新列出（${countWords(count)}）`;
}

/** 搁置的问题已不存在（1）. */
export function settledHeading(count: number): string {
  return `搁置的问题已不存在（${countWords(count)}）`;
}

/** Whose word it is and of which day: 张三，2024-03-01; the day is the reader's own. */
export function setAsideBy(by: string, at: string): string {
  const time = new Date(at);
  const day = Number.isNaN(time.getTime())
    ? at
    : [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return by === '' ? day : `${by}，${day}`;
}

/** What is said where everything else is in order. */
export function cleanButSetAside(count: number): { readonly title: string; readonly body: string } {
  return { title: '没有待处理的问题', body: `另有 ${countWords(count)} 处已搁置，见上方。` };
}
