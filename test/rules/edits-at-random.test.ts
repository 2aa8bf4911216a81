import { cleanSampleBook } from '../fixtures/sample/sample';
import { plannedFault, randomFault, withFault } from '../support/generator/faults';
import { randomOf } from '../support/generator/random';
import { BookCheck, checkBook, parseOwnRules } from '../../src/rules';
import type { Rule } from '../../src/rules';
import { recognised } from './support/recognised';
import { typedBook } from './support/typed-book';

/** What a check says, by names that hang on no object. */
function said({ run }: BookCheck): object {
  const { verdicts, counts, findings } = run;
  return {
    verdicts: verdicts.map(({ instance, outcome }) => [instance, outcome.state, outcome.state === 'not-applicable' ? outcome.reason : '']),
    counts,
    findings: findings.map(({ id, severity, facts }) => [id, severity, facts.code]),
  };
}

test('a check after an edit comes to the same as a whole check, edit after edit', () => {
  const random = randomOf(77);
  let printed = cleanSampleBook();
  let check = BookCheck.of(recognised(printed));
  for (let index = 0; index < 40; index += 1) {
    const fault = randomFault(printed, plannedFault(index), random);
    if (fault === undefined) continue;
    printed = withFault(printed, fault);
    const book = recognised(printed);
    check = check.after(book);
    const whole = checkBook(book);
    expect(check.run.verdicts.map(({ instance, outcome }) => [instance, outcome.state])).toEqual(
      whole.verdicts.map(({ instance, outcome }) => [instance, outcome.state]),
    );
    expect(check.run.counts).toEqual(whole.counts);
    expect(check.run.findings.map(({ id, severity }) => [id, severity])).toEqual(whole.findings.map(({ id, severity }) => [id, severity]));
    expect(check.run.coverage).toEqual(whole.coverage);
  }
});

describe('a check after an edit says of own rules what a whole check says', () => {
  const book = (income: string, basic: string) => typedBook({
    '01': { columns: ['决算数'], rows: [`经营收入 | ${income}`] },
    '03': { columns: ['本年支出合计', '基本支出', '项目支出'], rows: [`合计 | 5.00 | ${basic} | 1.00`, `205 教育支出 | 5.00 | ${basic} | 1.00`] },
  });
  const OWN: readonly Rule[] = parseOwnRules([
    '甲 若 01[经营收入] = 0: 03[2050899].基本支出 = 0',
    '乙 若 01[经营收入] = 0: 03[205].基本支出 = 0',
    '丙 若 01[经营收入] ≠ 0: 03[合计].基本支出 = 03[205].基本支出',
    '丁 若 01[经营收入] = 0: 06[合计].小计 = 0',
    '戊 若 03[205].基本支出 = 0 且 01[经营收入] = 0: 03[项].* ≥ 0',
    '己 03[2050899].基本支出 = 0',
  ].join('\n')).rules;
  const idleIn = ({ run }: BookCheck): readonly string[] => run.findings.filter(({ facts }) => facts.code === 'binds-nothing').map(({ rule }) => rule);

  it('that found nothing to weigh, once their condition is met', () => {
    const before = BookCheck.of(book('5.00', '4.00'), OWN);
    expect(idleIn(before)).toEqual(['丁', '戊', '己']);
    const after = before.after(book('0.00', '4.00'));
    expect(after.judgedAnew).toBeGreaterThan(0);
    expect(idleIn(after)).toEqual(['甲', '丁', '戊', '己']);
    // And no more, once it is not.
    const back = after.after(book('5.00', '4.00'));
    expect(idleIn(back)).toEqual(['丁', '戊', '己']);
    expect(said(back)).toEqual(said(before));
  });

  it('edit after edit', () => {
    const random = randomOf(8);
    const amounts = ['0.00', '4.00', '5.00', '###', ''];
    let check = BookCheck.of(book('5.00', '4.00'), OWN);
    for (let index = 0; index < 60; index += 1) {
      const edited = book(random.pick(amounts), random.pick(amounts));
      check = check.after(edited);
      expect(said(check)).toEqual(said(BookCheck.of(edited, OWN)));
    }
  });
});
