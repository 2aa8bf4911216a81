/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionSnapshot } from '../../src/app';
import { CHECKED, showPane } from './support/show-pane';

const at = (path: string) => within(document.querySelector<HTMLElement>(`[data-wording="${path}"]`)!);
const field = (path: string) => document.querySelector<HTMLTextAreaElement>(`[data-wording="${path}"] textarea`)!;
// Brackets mean keys to user.type.
const write = (path: string, value: string) => fireEvent.change(field(path), { target: { value } });
// By text: there are dozens of parts, and roles are slow to tell in a simulated page.
const apply = () => screen.getByText<HTMLButtonElement>('应用', { selector: 'button' });
const part = (name: string) => screen.getByText(name, { selector: '[data-testid=wordings] button span' });
const HEADING = 'blocks.三.heading';
const LINE = 'blocks.三.lines.1';

async function openWordings(snapshot: SessionSnapshot = CHECKED) {
  const user = userEvent.setup();
  const session = showPane(snapshot);
  await user.click(screen.getByRole('tab', { name: /情况说明/ }));
  await user.click(screen.getByText(/^格式：/));
  await user.click(screen.getByText('自定义措辞…'));
  return { user, session };
}

describe('the wordings of a format', () => {
  test('are written part by part, and applied together', async () => {
    const { user, session } = await openWordings();
    expect(apply().disabled).toBe(true);
    expect(screen.getByText('以四川 2024 年度为基础，尚未修改')).toBeTruthy();
    await user.click(part('三、支出决算情况说明'));
    expect(field(LINE).value).toBe('{Y}年度本年支出合计{本年支出}万元{支出种类:组成}');
    write(HEADING, '三、支出\n');
    expect(field(HEADING).value).toBe('三、支出');
    expect(at(HEADING).getByText('原句：三、支出决算情况说明')).toBeTruthy();
    await user.click(part('三公同比'));
    write('changes.三公同比.持平', '与上年持平');
    await user.click(apply());
    const [{ text, ...asked } = {}] = session.asked as { text?: string }[];
    expect(asked).toEqual({ what: 'own-style', base: 'sc-2024' });
    expect(JSON.parse(text!)).toEqual({
      styleVersion: 1, base: 'sc-2024', blocks: { 三: { heading: '三、支出' } }, changes: { 三公同比: { 持平: '与上年持平' } },
    });
    expect(screen.getByText('以四川 2024 年度为基础，改了 2 处，已应用')).toBeTruthy();
    expect(apply().disabled).toBe(true);
  });

  test('say below what cannot be taken, and can be brought back one by one', async () => {
    const { user } = await openWordings();
    await user.click(part('三、支出决算情况说明'));
    write(LINE, '{局长}花了{本年支出}万元');
    expect(at(LINE).getByText('这里没有 {局长} 可填。')).toBeTruthy();
    expect(screen.getByText('以四川 2024 年度为基础，改了 1 处，1 处有误，改正后才能应用')).toBeTruthy();
    expect(apply().disabled).toBe(true);
    await user.click(at(LINE).getByText('恢复原句'));
    expect(field(LINE).value).toBe('{Y}年度本年支出合计{本年支出}万元{支出种类:组成}');
    expect(at(LINE).queryByText('恢复原句')).toBeNull();
  });

  test('that are not applied yet outlive a change of tabs, right or wrong', async () => {
    const { user } = await openWordings();
    await user.click(part('三、支出决算情况说明'));
    write(LINE, '{局长');
    await user.click(screen.getByRole('tab', { name: /^检查/ }));
    await user.click(screen.getByRole('tab', { name: /情况说明/ }));
    await user.click(screen.getByRole('tab', { name: '措辞' }));
    await user.click(part('三、支出决算情况说明'));
    expect(field(LINE).value).toBe('{局长');
  });

  test('are found by a few of their words, and stay while these are taken out', async () => {
    const { user } = await openWordings();
    const find = screen.getByRole('searchbox', { name: '查找措辞' });
    await user.click(find);
    await user.paste('与上年度持平');
    expect([...document.querySelectorAll('[data-wording]')].map((each) => each.getAttribute('data-wording'))).toEqual(
      ['变动', '持平', '上年不明', '本年不明'].map((outcome) => `changes.三公同比.${outcome}`),
    );
    write('changes.三公同比.持平', '没有变');
    expect(field('changes.三公同比.持平').value).toBe('没有变');
    await user.click(find);
    await user.paste('没有这句');
    expect(screen.getByText('没有含这几个字的措辞。')).toBeTruthy();
  });
});

describe('a style of one’s own', () => {
  const OWN = JSON.stringify({ styleVersion: 1, base: 'sc-2023', title: '{部门}说明' });
  const withOwn = (style: string): SessionSnapshot => ({
    ...CHECKED,
    narrative: { ...CHECKED.narrative!, style },
    kept: { asides: [], style, ownStyles: { 'sc-2023-own': OWN } },
  });

  test('is one of the formats', async () => {
    const { user, session } = await openWordings(withOwn('sc-2023'));
    // It is there, and the text is written otherwise: it can be applied as it is.
    expect(apply().disabled).toBe(false);
    await user.click(screen.getByText(/^格式：/));
    await user.click(screen.getByRole('menuitemradio', { name: '自定义（以四川 2023 年度为基础）' }));
    expect(session.asked).toEqual([{ what: 'style', name: 'sc-2023-own' }]);
  });

  test('can be taken away by bringing all its originals back', async () => {
    const { user, session } = await openWordings(withOwn('sc-2023-own'));
    await user.click(screen.getByLabelText('更多'));
    await user.click(screen.getByRole('menuitem', { name: '全部恢复原句' }));
    await user.click(apply());
    expect(session.asked).toEqual([{ what: 'own-style', base: 'sc-2023', text: undefined }]);
  });

  test('comes from a file, and a bad file changes nothing', async () => {
    const { user, session } = await openWordings();
    await user.click(part('三、支出决算情况说明'));
    write(HEADING, '三、支出');
    const choose = (text: string) => fireEvent.change(screen.getByLabelText('导入…', { selector: 'input' }), { target: { files: [{ text: () => Promise.resolve(text) }] } });
    choose('{"styleVersion":1,"base":"sc-2024","title":"{没有}"}');
    expect((await screen.findByRole('alert')).textContent).toBe('没有导入，原有措辞未动：“title”这里没有 {没有} 可填。');
    expect(field(HEADING).value).toBe('三、支出');
    choose(OWN);
    await waitFor(() => screen.getByText('以四川 2023 年度为基础，改了 1 处'));
    await user.click(apply());
    expect(session.asked).toEqual([{ what: 'own-style', base: 'sc-2023', text: OWN }]);
  });

  test('goes out as a file', async () => {
    const { user } = await openWordings(withOwn('sc-2023-own'));
    const files: Blob[] = [];
    URL.createObjectURL = (file) => (files.push(file as Blob), 'blob:x');
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByLabelText('更多'));
    await user.click(screen.getByRole('menuitem', { name: '导出' }));
    const reader = new FileReader();
    const text = await new Promise((resolve) => {
      reader.onload = () => resolve(reader.result);
      reader.readAsText(files[0]!);
    });
    expect(JSON.parse(text as string)).toEqual(JSON.parse(OWN));
  });
});
