const LABEL = /^[(（]?(?:备?注|说明)?\d*[:：]?(?:[(（]?\d{1,2}[.、)）]|[一二三四五六]、)?/;
/** What is printed below the tables of every department: what the table shows, how it was made, and how its figures are to be read. */
const PRINTED =
  /^[本此]表(?:主要)?反映|尾数|尾差|误差|四舍五入|自动(?:生成|计算|提取)|系统(?:生成|导出|提取)|(?:数据|资料)(?:来源|取自|截至)|(?:依据|根据).*(?:填列|填报|编制|生成)|单位[:：]|以万?元为单位|口径|表示|填列|空格|[=＝]|[详另参]见/;

/** Whether a note says anything of the department's own, so that it may be why a table is empty. */
export function saysSomethingOfItsOwn(note: string): boolean {
  return note.split(/[。；;]/).some((sentence) => {
    const words = sentence.trim().replace(LABEL, '').replace(/[)）]$/, '');
    return words !== '' && !PRINTED.test(words);
  });
}
