/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readOwnRules } from '../../src/app';
import { REPORT } from './support/report';
import { CHECKED, showPane } from './support/show-pane';

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '规则（每行一条）' });
const apply = () => screen.getByRole<HTMLButtonElement>('button', { name: '应用' });
// Brackets mean keys to user.type.
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });

async function openEditor(snapshot = CHECKED) {
  const user = userEvent.setup();
  const session = showPane(snapshot);
  await user.click(screen.getByRole('button', { name: /^自定义规则/ }));
  return { user, session };
}

describe('own rules', () => {
  test('start from an example that can be applied', async () => {
    const { user, session } = await openEditor();
    expect(apply().disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: '填入示例' }));
    expect(screen.getByText('3 条规则')).toBeTruthy();
    await user.click(apply());
    expect(session.asked).toEqual([{ what: 'own-rules', text: field().value }]);
    expect(readOwnRules(field().value).errors).toEqual([]);
    expect(screen.getByText('已应用')).toBeTruthy();
  });

  test('say while they are written which line and column cannot be read, and lead there', async () => {
    const { user } = await openEditor();
    write('01[经营收入] = 0\n本-2 01[经营收人] = 0');
    expect(screen.getByText('表中没有名为“经营收人”的行')).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(apply().disabled).toBe(true);
    expect(screen.getByText('改正后才能应用')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '第 2 行第 8 字' }));
    expect(document.activeElement).toBe(field());
    expect(field().value.slice(field().selectionStart)).toBe('经营收人] = 0');
    write('01[经营收入] = 0');
    expect(field().getAttribute('aria-invalid')).toBe('false');
    expect(apply().disabled).toBe(false);
  });

  test('that are not applied yet outlive a change of tabs', async () => {
    const { user } = await openEditor();
    write('01[经营收入] = 0');
    await user.click(screen.getByRole('tab', { name: /情况说明/ }));
    await user.click(screen.getByRole('tab', { name: /^检查/ }));
    await user.click(screen.getByRole('button', { name: /^自定义规则/ }));
    expect(field().value).toBe('01[经营收入] = 0');
  });

  test('can be taken away again', async () => {
    const { user, session } = await openEditor({ ...CHECKED, kept: { asides: [], ownRules: '01[经营收入] = 0' } });
    expect(field().value).toBe('01[经营收入] = 0');
    write('');
    await user.click(apply());
    expect(session.asked).toEqual([{ what: 'own-rules', text: '' }]);
  });

  test('of the sheet are counted, and those that cannot be read are linked', async () => {
    const [error] = readOwnRules('01[经营收人] = 0').errors;
    const own = {
      rules: readOwnRules('01[经营收入] = 0').rules,
      errors: [],
      sheetErrors: [{ ref: { sheet: '自定义规则', row: 2, column: 0 }, error: error! }],
    };
    const { user, session } = await openEditor({ ...CHECKED, report: { ...REPORT, own } });
    expect(screen.getByRole('button', { name: '自定义规则（1） · 1 条读不懂' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '工作表 自定义规则 A3 第 4 字' }));
    expect(session.asked).toEqual([{ what: 'reveal', ref: { sheet: '自定义规则', row: 2, column: 0 }, issue: undefined }]);
  });
});
