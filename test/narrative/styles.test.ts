import { DEFAULT_STYLE, STYLE_NAMES, styleNamed } from '../../src/narrative';
import { parsePattern } from '../../src/narrative/wording/pattern';
import type { Piece } from '../../src/narrative/wording/pattern';
import { say, textOf } from '../../src/narrative/wording/say';

test('styles by name', () => {
  expect(STYLE_NAMES).toEqual(['sc-2024', 'sc-2023', 'sc-2021', 'hubei-2023', 'sh-2024']);
  expect(styleNamed('sc-2024')).toBe(DEFAULT_STYLE);
  expect(styleNamed('sc-1999')).toBeUndefined();
});

describe('a pattern', () => {
  test('is text, slots and blanks', () => {
    expect(parsePattern('{Y}年度{支出:组成}，〔待填：{名}的原因〕。')).toEqual([
      { kind: 'slot', fact: 'Y', wording: 'Y' },
      { kind: 'text', text: '年度' },
      { kind: 'slot', fact: '支出', wording: '组成' },
      { kind: 'text', text: '，' },
      { kind: 'blank', wanted: [{ kind: 'slot', fact: '名', wording: '名' }, { kind: 'text', text: '的原因' }] },
      { kind: 'text', text: '。' },
    ]);
  });

  test('may not name what does not exist', () => {
    expect(() => say('{无此项}', new Map(), DEFAULT_STYLE)).toThrow('no fact {无此项}');
    const list = new Map([['各款', { kind: 'list', members: [] } as const]]);
    expect(() => say('{各款:无此句}', list, DEFAULT_STYLE)).toThrow('no wording “无此句”');
    expect(textOf(say('{各款:组成}', list, DEFAULT_STYLE))).toBe('。');
  });
});

describe.each(STYLE_NAMES.map((name) => [name, styleNamed(name)!] as const))('%s', (_name, style) => {
  const { changes, completions, presences, agreements, lists } = style;
  const patterns = allStrings([style.title, style.absent, style.movements, changes, completions, presences, agreements, lists]).concat(
    style.blocks.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => (typeof line === 'string' ? line : line.say))]),
  );
  const named = [changes, completions, presences, agreements, lists].flatMap((group) => Object.keys(group));

  test('uses every wording that it has', () => {
    const used = new Set(patterns.flatMap((pattern) => slots(parsePattern(pattern)).map(({ wording }) => wording)));
    expect(named.filter((name) => !used.has(name))).toEqual([]);
  });

  test('has every wording that it names', () => {
    const asked = patterns.flatMap((pattern) => slots(parsePattern(pattern)).filter(({ fact, wording }) => fact !== wording));
    expect(asked.filter(({ wording }) => !named.includes(wording))).toEqual([]);
  });

  test('is written in full-width punctuation, with no space and no direction left open', () => {
    for (const pattern of patterns) {
      const text = pattern.replace(/\{[^}]*\}/g, '');
      expect(text).not.toMatch(/[,;:()]|\s|增加（减少）|增加\/减少|增长\/下降/);
    }
  });
});

function slots(pieces: readonly Piece[]): readonly Extract<Piece, { kind: 'slot' }>[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [];
    return piece.kind === 'blank' ? slots(piece.wanted) : [piece];
  });
}

function allStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}
