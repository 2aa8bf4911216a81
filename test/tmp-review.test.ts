import { BookCheck, checkBook } from '../src/rules';
import { plannedFault, randomFault, withFault } from './support/generator/faults';
import { randomOf } from './support/generator/random';
import { recognised, everythingBook, fiscalBook, randomBook, stateOf } from './rules/support/books';
import { changed } from './rules/support/changes';

const cell = (c: any) => `${c.table}[${c.item}].${c.column}=${c.written}`;
const sig = (v: any) => `${v.instance}|${stateOf(v)}|${v.cells.map(cell).join(',')}|${v.outcome.state === 'fail' ? JSON.stringify(v.outcome.finding, (k, x) => (k === 'cell' ? cell(x) : x)) : ''}`;
const renamed = (book: any) => ({ ...book, tables: book.tables.map((t: any) => (t.code === '06' ? { ...t, items: t.items.map((i: any) => (i.key === '2080501' ? { ...i, name: '别的名字' } : i)) } : t)) });

test('names stale', () => {
  const printed = everythingBook();
  const first = renamed(recognised(printed));
  const check = BookCheck.of(first);
  const before = check.run.verdicts.find((v) => v.rule === 'D-05' && v.outcome.state === 'fail')!;
  console.log(sig(before).slice(0, 400));
  const lead = before.cells[1]!;
  const next = renamed(recognised(changed(printed, `${lead.table}[${lead.item}].${lead.column} +5.00`)));
  const after = check.after(next);
  const whole = BookCheck.of(next);
  const a = after.run.verdicts.find((v) => v.instance === before.instance)!, b = whole.run.verdicts.find((v) => v.instance === before.instance)!;
  console.log('after ', sig(a).slice(0, 300), '\nwhole ', sig(b).slice(0, 300));
  const edited = (after as any).book.tables.find((t: any) => t.code === lead.table).cells.get(lead.item).get(lead.column);
  const ed2 = next.tables.find((t: any) => t.code === lead.table).cells.get(lead.item).get(lead.column);
  console.log('relations of the edited cell', after.relationsOf(edited).filter((r) => r.rule === 'D-05').length, whole.relationsOf(ed2).filter((r) => r.rule === 'D-05').length);
});

test('edit after edit', () => {
  const seen: Record<string, number> = {};
  for (const [name, base] of [['ev', everythingBook()], ['fi', fiscalBook()], ['r3', randomBook(3)], ['r5', randomBook(5)]] as const) {
    const random = randomOf(77);
    let printed: any = base;
    let check = BookCheck.of(recognised(printed));
    for (let i = 0; i < 40; i += 1) {
      if (i % 5 === 4) {
        const t = Object.keys(printed.tables)[Math.floor(i / 5) * 3 % 13]!;
        const rows = printed.tables[t]; const r = Math.floor(rows.length / 2);
        printed = { ...printed, tables: { ...printed.tables, [t]: rows.map((row: any, at: number) => (at === r ? { ...row, amounts: row.amounts.map((a: any, k: number) => (k === 0 ? (i % 10 === 4 ? null : '###') : a)) } : row)) } };
      } else { const f = randomFault(printed, plannedFault(i), random); if (!f) continue; printed = withFault(printed, f); }
      const book = recognised(printed);
      check = check.after(book);
      const whole = checkBook(book);
      const a = check.run.verdicts.map(sig), b = whole.verdicts.map(sig);
      for (let k = 0; k < Math.max(a.length, b.length); k += 1) if (a[k] !== b[k]) { const key = (a[k] ?? '').slice(0, 5); seen[key] = (seen[key] ?? 0) + 1; if (seen[key] === 1) console.log(name, i, '\n', a[k]?.slice(0, 300), '\n', b[k]?.slice(0, 300)); }
      expect(check.run.counts).toEqual(whole.counts);
      expect(check.run.causes.map((c) => [cell(c.cell), c.kind, c.suggested, c.confidence])).toEqual(whole.causes.map((c) => [cell(c.cell), c.kind, c.suggested, c.confidence]));
      // identity
      const live = new Set((check as any).book.tables.flatMap((t: any) => [...t.cells.values()].flatMap((m: any) => [...m.values()])));
      for (const v of check.run.verdicts) for (const c of v.cells) if (!live.has(c)) { seen['dead ' + v.rule] = (seen['dead ' + v.rule] ?? 0) + 1; }
    }
  }
  console.log(seen);
}, 600000);
