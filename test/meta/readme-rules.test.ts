import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../src/rules';
import type { Rule } from '../../src/rules';

/** README's table of rules is computed from the catalogue; `npm run docs` writes it anew. */

const README = path.join(__dirname, '../../README.md');
const BEGIN = '<!-- 规则表开始：由 npm run docs 生成，请勿手改 -->';
const END = '<!-- 规则表结束 -->';

const FAMILIES = [
  ['M', '结构与格式'],
  ['D', '科目字典'],
  ['H', '科目层级'],
  ['F', '表内关系'],
  ['X', '表间关系'],
] as const;

const WEIGHTS: Readonly<Record<Rule['weight'], string>> = { E: '错误', R: '尾差、需核对或错误', W: '需核对', I: '提示' };

const numberOf = ({ id }: Rule): number => Number(id.slice(2));
/** What a Markdown cell cannot hold as it is. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('_', '\\_');
const basisOf = ({ basis }: Rule): string => (basis === 'derived' ? '推导' : `“${basis}”`);

function relationOf(rule: Rule): string {
  const statement = 'lines' in rule ? rule.lines.map(({ text }) => `\`${text.replaceAll('|', '\\|')}\``).join('<br>') : cell(rule.statement);
  return `${cell(rule.title)}<br>${statement}`;
}

function familyTable([letter, name]: (typeof FAMILIES)[number]): string {
  const rules = CATALOGUE.filter(({ id }) => id.startsWith(`${letter}-`)).sort((one, other) => numberOf(one) - numberOf(other));
  const rows = rules.map((rule) => `| ${rule.id} | ${relationOf(rule)} | ${WEIGHTS[rule.weight]} | ${cell(basisOf(rule))} |`);
  return [`**${letter} ${name}（${rules.length} 条）**`, '', '| 编号 | 关系 | 级别 | 依据 |', '|---|---|---|---|', ...rows].join('\n');
}

const expected = ['', `共 ${CATALOGUE.length} 条。依据写“推导”的，由表格结构和会计恒等式推出：没有找到公布的审核公式。`, '', FAMILIES.map(familyTable).join('\n\n'), ''].join('\n');

test('README lists every rule as the catalogue has it', () => {
  const readme = readFileSync(README, 'utf8');
  const [before, rest] = readme.split(BEGIN);
  const [found, after] = (rest ?? '').split(END);
  if (before === undefined || after === undefined) throw new Error(`README lacks ${BEGIN} or ${END}`);
  if (process.env.GOUJI_UPDATE === '1') writeFileSync(README, `${before}${BEGIN}\n${expected}\n${END}${after}`);
  else expect(found).toBe(`\n${expected}\n`);
});

test('every rule belongs to a family that README lists', () => {
  const letters = new Set<string>(FAMILIES.map(([letter]) => letter));
  expect(CATALOGUE.filter(({ id }) => !letters.has(id.charAt(0)))).toEqual([]);
});
