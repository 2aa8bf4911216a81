const CHINESE_DIGITS = '〇一二三四五六七八九';
/** A pattern of a year by number: 2024年, 24年, 二〇二四年. */
const NUMBERED = String.raw`(?:20)?\d\d|二[〇○零0][〇○零一二三四五六七八九]{2}`;
/** A pattern of the years that a clause may name; whether it is the table's own is asked by `isOfAnotherYear`. */
export const YEAR = `(?:${NUMBERED})年度?|[本当今全]年度?|年度|本期`;
/** 太原 is a town and 原因 a reason; 年初无预算 is no word on the whole year, and 年初结转 an item. */
const OTHER_TIME = '上一?年|去年|往年|前年|历年|以前|此前|之前|过去|原[来先]|(?<!太)原本?(?=无|没有|未|不)|[年期]初(?=无|没有|未)|下一?年|明年|次年|今后|以后';
const OTHER = new RegExp(OTHER_TIME);
const TIME_ALONE = new RegExp(`^(?:.*[:：])?(?:${YEAR}|(?:${OTHER_TIME})度?)$`);

/** Whether a clause is nothing but a year, so that it belongs to the next one: 2023年度，无收支. */
export function isYearAlone(clause: string): boolean {
  return TIME_ALONE.test(clause);
}

/** Whether a clause names another year than the table's, and not this one as well. */
export function isOfAnotherYear(clause: string, year: number | undefined): boolean {
  if (OTHER.test(clause)) return true;
  const named = [...clause.matchAll(new RegExp(`(?<!\\d)(?:${NUMBERED})(?=年)`, 'g'))].map(([number]) => lastTwoDigits(number));
  return year !== undefined && named.length > 0 && !named.includes(lastTwoDigits(String(year)));
}

function lastTwoDigits(number: string): string {
  return number.slice(-2).replace(/[○零]/g, '〇').replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}
