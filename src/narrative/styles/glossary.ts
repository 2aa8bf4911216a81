import type { Block } from './style';

/** 名词解释, where any were given: the part of the published document that follows the text. */
export const GLOSSARY: Block = {
  id: '名词解释',
  section: '名词解释',
  level: 1,
  heading: '名词解释',
  topic: '名词解释',
  tables: [],
  onlyWith: '名词解释',
  lines: [{ each: '名词解释', say: '{n}.{名}（{级}）：{释义}。' }],
};
