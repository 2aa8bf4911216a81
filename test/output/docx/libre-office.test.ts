import { priorSample, sample } from '../../fixtures/sample/sample';
import { printed, WRITER } from './writer';
import { written } from './written';

const when = WRITER === undefined ? describe.skip : describe;

when(`the Word file printed by LibreOffice${WRITER === undefined ? ' (skipped: Writer is not installed)' : ''}`, () => {
  test('is opened without a word and printed, text, figures and tables', async () => {
    const { bytes } = await written(sample(), priorSample(), true);
    const { pdf, said } = await printed(bytes);
    // Java is not wanted here, and the line that says what is converted is none of a fault.
    expect(said.replace(/^Warning: failed to launch javaldx.*$/m, '')).not.toMatch(/error|fail|could not/i);
    const pages = Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    // Two of contents, at least eight of text, one for each table and several for 05 and 07.
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.length).toBeLessThan(60);
  }, 150_000);
});
