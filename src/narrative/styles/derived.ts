import type { Block, Style } from './style';

/** The blocks of a style with some of them said otherwise, by their ids. */
export function blocksWith(blocks: readonly Block[], changes: Readonly<Record<string, Partial<Pick<Block, 'heading' | 'lines'>>>>): readonly Block[] {
  return blocks.map((block) => ({ ...block, ...changes[block.id] }));
}

/** A group of wordings without some of them. */
export function without<T>(wordings: Readonly<Record<string, T>>, ...names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(wordings).filter(([name]) => !names.includes(name)));
}

/** How the eight sources and five kinds are listed where a style lists zeros too. */
export const WITH_ZEROS: Style['lists'][string] = {
  none: '。',
  one: '，其中：{各项}。',
  many: '，其中：{各项}。',
  each: '{名}{x}万元，占{p}%',
  zero: '{名}{x}万元，占{p}%',
  ofNothing: '{名}{x}万元',
  between: '；',
};
