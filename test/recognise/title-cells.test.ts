import { S13 } from '../../src/layouts';
import { Grid } from '../../src/recognise/grid';
import { normalised } from '../../src/recognise/text';
import { titleCells } from '../../src/recognise/titles';
import type { CellValue } from '../../src/model';

const cellsOf = (values: readonly (readonly CellValue[])[], departments: readonly string[] = []) =>
  titleCells(new Grid({ name: 'x', origin: { row: 2, column: 1 }, values, formats: [], merges: [] }), S13, departments);
const tableOf = (text: string, ...departments: readonly string[]) => cellsOf([[text]], departments)[0]?.layout.table;

describe('a title', () => {
  it.each([
    // The label before it.
    '公开02表收入决算表',
    '财决公开02表:收入决算表',
    '公开2表、收入决算表',
    '附表2.收入决算表',
    '附件2-收入决算表',
    '附件十二收入决算表',
    '附表二:收入决算表',
    '表12:收入决算表',
    '表二收入决算表',
    '附表1-2收入决算表',
    '附件2-1:收入决算表',
    '表(二)收入决算表',
    '(公开02表)收入决算表',
    '财决02表收入决算表',
    '公开表2收入决算表',
    'GK02收入决算表',
    '02-收入决算表',
    '2收入决算表',
    '附表22024年度收入决算表',
    // An ordinal, behind a label too.
    '(二)收入决算表',
    '2.收入决算表',
    '附件2:二、收入决算表',
    // What stands behind it, in brackets.
    '收入决算表(2024年度)',
    '收入决算表(2024年)',
    '收入决算表(万元)',
    '收入决算表(元)',
    '收入决算表(单位:千元)',
    '收入决算表(金额单位:亿元)',
    '收入决算表(财决公开02表)',
    '收入决算表(公开2表)',
    '收入决算表(公开表)',
    '收入决算表(2024年度)(万元)',
    // Or without them.
    '收入决算表2024年度',
    '收入决算表二〇二四年',
    '收入决算表公开02表',
    '收入决算表财决公开02表',
    '收入决算表单位:万元',
    '收入决算表金额单位;元',
    '收入决算表单位万元',
    '收入决算表财决公开02表2024年度单位:万元',
    '公开02表收入决算表(单位:元)2024年',
    // With what printing or handing in leaves there.
    '收入决算表(续)',
    '收入决算表(续表)',
    '收入决算表(草案)',
    '收入决算表(公开)',
    '收入决算表第1页',
    '收入决算表第2页共3页',
    '收入决算表-2024年度',
    '收入决算表—财决公开02表',
    '收入决算表,单位:万元',
    '收入决算表(2024年1-12月)',
    '收入决算表(2024)',
    '收入决算表:',
    '收入决算表。',
    '收入决算表(单位:万元、%)',
    // What stands around it.
    '《收入决算表》',
    '附表2《收入决算表》',
    '【收入决算表】2024年度',
    // The year, with whatever stands before it.
    '2024年收入决算表',
    '某某局2024年度收入决算表',
    '某某局2024年度部门收入决算表',
    '部门收入决算表',
    '单位收入决算表',
    '部门决算收入决算表',
    '2024年度部门决算收入决算表',
    '2024年决算公开表收入决算表',
    '2024年部门决算公开报表——收入决算表',
    '二〇二四年度收入决算表',
    '某某局二○二四年收入决算表',
    '二零二四年度部门收入决算表',
    '2024年度公开02表收入决算表',
    '2024会计年度收入决算表',
    '2024收入决算表',
    '某某局2024-收入决算表',
    '(1)收入决算表',
    '第二部分收入决算表',
    // Other names, by their places.
    '云溪市监狱收入决算表',
    '云溪市社会保险基金管理中心收入决算表',
    '云溪市城关镇政府收入决算表',
    '云溪市城关街道收入决算表',
    '注册会计师协会2024年度收入决算表',
    '大同市财政局2024年度收入决算表',
    '云溪市大同2024年度收入决算表',
    // A department that the frame does not name so.
    '2024年度某某局收入决算表',
    '2024年度云溪一中收入决算表',
    '2024年度云溪市第一中学(本级)收入决算表',
    '云溪市第一中学收入决算表',
    '云溪市自然资源和规划局部门收入决算表',
    '附表2:某某县人民政府收入决算表',
  ])('%s is that of 02', (text) => expect(tableOf(text)).toBe('02'));

  it.each([
    '收入决算表(一)',
    '收入决算表(人)',
    '收入决算表(2024年度)续',
    // A line of a list of contents, with its page.
    '收入决算表2',
    '2.收入决算表......12',
    '收入决算表公开02表......12',
    '收入决算表(2)',
    '收入决算表2025年8月',
    '收入决算表(2024年1-6月)',
    '收入决算表(公开)情况',
    '收入决算表第一部分',
    '收入决算表,支出决算',
    '收入决算表(单位:万元、人)',
    // A note and a sentence refer to one.
    '注:本表同2024年度收入决算表',
    '注:本表无数据,详见2024年度收入决算表',
    '说明:2024年度收入决算表',
    '本表无数据,2024年度收入决算表',
    '本表无数据。2024年度收入决算表',
    '详见2024年度收入决算表',
    '详见本部门2024年度收入决算表',
    '见2024年度收入决算表',
    '情况同《2024年度收入决算表》',
    '数据见2024收入决算表',
    '云溪市社会保险基金收入决算表',
    '云溪市下属街道收入决算表',
    '监狱收入决算表',
    '收入决算表单位:万元户',
    '收入决算表说明',
    '收入决算表公开情况',
    '收入决算表(部门)汇总',
    // What stands before it is part of another table's title.
    '2024年度政府性基金预算财政拨款收入决算表',
    '一般公共预算收入决算表',
    '2024年度财政拨款收入决算表',
    '2024年度云溪市国有资本经营预算收入决算表',
    '上年某某市财政局收入决算表',
    // What is made of another's accounts, or said of the table.
    '四川省收入决算表',
    '下属某某市第一中学收入决算表',
    '2024年度各学校收入决算表',
    '关于云溪市第一中学收入决算表',
    '详见《收入决算表》',
    '2024年度预算《收入决算表》',
    '24年度收入决算表',
    '二〇二四收入决算表',
    '收入决算',
    '我的收入决算表',
    '附收入决算表',
    '附表收入决算表',
    '公开表收入决算表',
    '公开123表收入决算表',
    '我的附表2:收入决算表',
    '本部门收入决算表',
    '1998年度收入决算表',
    '某某局收入决算表',
  ])('%s is none', (text) => expect(tableOf(text)).toBeUndefined());

  it('is no text as long as a report', () => {
    expect(tableOf(`${'某某局'.repeat(700)}2024年度收入决算表`)).toBeUndefined();
  });

  it('is none above the next page of its table', () => {
    expect(cellsOf([['收入决算表'], ['收入决算表（续）'], ['支出决算表（续）']]).map(({ layout, row }) => [layout.table, row])).toEqual([
      ['02', 2],
      ['03', 4],
    ]);
  });

  it('may begin with the department’s own name', () => {
    expect([tableOf('某某局收入决算表', '别的局', '某某局'), tableOf('某某局部门收入决算表', '某某局'), tableOf('我的某某局收入决算表', '某某局')]).toEqual(['02', '02', undefined]);
  });

  it('is never one of two tables, whatever stands around it', () => {
    const around = ['%', '2024年度%', '2024年度云溪市财政局%', '附表1-2%', '《%》', '%财决公开01表单位:万元', '部门决算%'];
    for (const { table, titles } of S13) {
      for (const title of titles) expect(around.map((text) => tableOf(text.replace('%', normalised(title))))).toEqual(around.map(() => table));
    }
  });

  it('is told by its whole text: the longer is another table’s', () => {
    expect(['支出决算表', '一般公共预算财政拨款支出决算表', '收入支出决算总表', '财政拨款收入支出决算总表'].map((text) => tableOf(text))).toEqual(['03', '06', '01', '04']);
  });

  it('is found with its cell, from top to bottom and left to right', () => {
    const found = cellsOf([[null, '支出决算表'], ['第二页'], ['收入决算表', 5, '二、支出决算表']]);
    expect(found.map(({ layout, row, column, text }) => [layout.table, row, column, text])).toEqual([
      ['03', 2, 2, '支出决算表'],
      ['02', 4, 1, '收入决算表'],
      ['03', 4, 3, '二、支出决算表'],
    ]);
  });
});
