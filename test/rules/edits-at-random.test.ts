import { cleanSampleBook } from '../fixtures/sample/sample';
import { plannedFault, randomFault, withFault } from '../support/generator/faults';
import { randomOf } from '../support/generator/random';
import { BookCheck, checkBook } from '../../src/rules';
import { recognised } from './support/recognised';

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
