/** Dates as a cell shows them: the tokens that Chinese workbooks use, by longest match. */

const TOKEN = /"[^"]*"|\\.|yyyy|yy|mm|m|dd|d|hh|h|ss|s|./gi;

/** Whether an m after this token means minutes. */
function isHour(token: string | undefined): boolean {
  return token !== undefined && /^h/i.test(token);
}

/**
 * The text of a date cell.
 * @param date in UTC, as the file's serial number says
 * @param format the cell's format code, such as yyyy"年"m"月"d"日"
 */
export function displayDate(date: Date, format: string): string {
  const section = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  if (!/[ymdhs]/i.test(section)) return date.toISOString().slice(0, 10);
  let clock: string | undefined;
  return section.replace(TOKEN, (token) => {
    const text = partOf(date, token, clock);
    if (/^[ymdhs]/i.test(token)) clock = token;
    return text;
  });
}

function partOf(date: Date, token: string, before: string | undefined): string {
  const padded = (value: number): string => (token.length > 1 ? String(value).padStart(2, '0') : String(value));
  switch (token.toLowerCase()) {
    case 'yyyy': return String(date.getUTCFullYear());
    case 'yy': return String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'mm':
    case 'm': return padded(isHour(before) ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case 'dd':
    case 'd': return padded(date.getUTCDate());
    case 'hh':
    case 'h': return padded(date.getUTCHours());
    case 'ss':
    case 's': return padded(date.getUTCSeconds());
    default: return token.startsWith('"') ? token.slice(1, -1) : token.replace(/^\\/, '');
  }
}
