import { displayOf } from '../../src/recognise/number-format';

/** `2` decimals, `0-2` where it has optional ones, `all` digits, or `none` where what is shown is not the number. */
function shown(format: string): string {
  const display = displayOf(format);
  if (display.kind === 'decimals') return display.least === display.most ? String(display.most) : `${display.least}-${display.most}`;
  return display.kind === 'all-digits' ? 'all' : 'none';
}

describe('a number format', () => {
  it.each([
    ['0', '0'],
    ['0.0', '1'],
    ['#,##0.00', '2'],
    ['0.000000', '6'],
    ['0.0#', '1-2'],
    ['0.0??', '1-3'],
    ['?0.?0', '2'],
    ['0.####', '0-4'],
    ['#,##0.00##', '2-4'],
    ['#,##0.#0', '2'],
    ['.00', '2'],
    ['#', '0'],
    ['?', '0'],
    ['General', 'all'],
    ['G/通用格式', 'all'],
    ['@', 'all'],
    ['', 'all'],
    ['0.00E+00', 'all'],
    ['0.0e-0', 'all'],
    ['0.00%', 'none'],
    ['#,##0.00,', 'none'],
    ['0,,', 'none'],
    ['#,##0', '0'],
    ['#,???.00', '2'],
    ['yyyy-m-d', 'none'],
    ['D', 'none'],
    ['hh:00', 'none'],
    ['h0', 'none'],
    ['s.00', 'none'],
    ['M0', 'none'],
    // Decoration is no digit: literal text, escapes, padding, fillers, colours, conditions.
    ['0.00"0.000"', '2'],
    ['"小计0.0"0.00', '2'],
    ['0.00\\%', '2'],
    ['0.00_0', '2'],
    ['* 0.00', '2'],
    ['0.00!%', '2'],
    ['[Red]0.00', '2'],
    ['[h0]0.00', '2'],
    ['[$￥-804]#,##0.00', '2'],
    // The first section with digits counts.
    ['0.00;[Red]-0.000', '2'],
    ['"-";0.0', '1'],
    ['"-";0', '0'],
    ['@;0.0', '1'],
    ['[=0]"";0.0', '1'],
    // What is shown of 0 alone says nothing of the others.
    ['[=0]0;0.00', '2'],
    ['[Red][=0]0;0.00', '2'],
    ['[=0]0', '0'],
    ['[<0]0.0;0.00', '1'],
    // A point between digits that is not the number's own.
    ['0!.0000', 'none'],
    ['0\\.0000', 'none'],
    ['#!.?', 'none'],
    ['?\\.#', 'none'],
    ['0"."0', 'none'],
    ['0"元."0', 'none'],
    ['0".元"0', 'none'],
    ['0"元"0', '0'],
    ['"第."0', '0'],
    ['0.00"."', '2'],
    ['0.00\\.', '2'],
  ])('%s shows %s', (format, expected) => expect(shown(format)).toBe(expected));
});
