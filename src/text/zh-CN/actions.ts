/** What the user can do, in words. */
const WORDS = {
  check: '检查',
  'toggle-marks': '在表中标记',
  'next-issue': '下一处',
  'previous-issue': '上一处',
  'copy-narrative': '复制全文',
} as const;

/** The label of an action's button. */
export function actionWords(id: keyof typeof WORDS): string {
  return WORDS[id];
}

/** A button's tooltip: what it does, and its key. */
export function actionHint(id: keyof typeof WORDS, key: string | undefined): string {
  return key === undefined ? WORDS[id] : `${WORDS[id]}（${key}）`;
}
