import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readWorkbook } from '../../src/hosts/xlsx';
import { statePart, stateOf } from '../../src/hosts/state-part';
import { toWorkbookBytes } from '../fixtures/drawing/workbook-bytes';
import { sample } from '../fixtures/sample/sample';

describe('the part that keeps a state', () => {
  it('gives back any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((each) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(each));
    fc.assert(fc.property(text, (each) => expect(stateOf(statePart(each))).toBe(each)));
  });

  it('is of our namespace and version', () => {
    expect(statePart('{"a":1}')).toBe('<state xmlns="urn:gouji:state:1" version="1">{"a":1}</state>');
  });

  it('is at most 64 KB, counted in bytes', () => {
    const room = 64 * 1024 - statePart('').length;
    expect(statePart('a'.repeat(room))).toHaveLength(64 * 1024);
    expect(() => statePart('a'.repeat(room + 1))).toThrow(expect.objectContaining({ code: 'STATE_TOO_LARGE' }) as Error);
    expect(() => statePart('字'.repeat(room / 3 + 1))).toThrow(expect.objectContaining({ code: 'STATE_TOO_LARGE' }) as Error);
  });

  it('refuses what XML cannot hold', () => {
    expect(() => statePart('a\u0000b')).toThrow(expect.objectContaining({ code: 'INTERNAL' }) as Error);
  });

  it.each([
    ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\r\n<state xmlns="urn:gouji:state:1" version="1">a</state>'],
    ['a prefix', '<g:state version="1" xmlns:g="urn:gouji:state:1">a</g:state>'],
    ['other quotes', "<state version='1' xmlns='urn:gouji:state:1'>a</state>"],
    ['numbered characters', '<state xmlns="urn:gouji:state:1" version="1">&#x61;</state>'],
  ])('is read with %s, as other programs may save it', (_how, part) => {
    expect(stateOf(part)).toBe('a');
  });

  it('is read where it is empty', () => {
    expect(stateOf('<state xmlns="urn:gouji:state:1" version="1"/>')).toBe('');
  });

  it.each(['<state xmlns="urn:gouji:state:1" version="2">a</state>', '<state xmlns="urn:gouji:state:1">a</state>', '<other/>', ''])(
    'is not read where it is not of our version: %s',
    (part) => expect(() => stateOf(part)).toThrow(expect.objectContaining({ code: 'STATE_VERSION' }) as Error),
  );
});

describe('a workbook file', () => {
  it('is read with the part of ours, among others', async () => {
    const bytes = await toWorkbookBytes(sample());
    expect((await readWorkbook(bytes, 'a.xlsx')).statePart).toBeUndefined();
    const ours = statePart('搁置');
    const others = { 'customXml/item1.xml': strToU8('<b:Sources xmlns:b="urn:other"/>'), 'customXml/itemProps1.xml': strToU8('<x a="urn:gouji:state:1"/>') };
    const file = zipSync({ ...unzipSync(bytes), ...others, 'customXml/item12.xml': strToU8(ours) });
    expect((await readWorkbook(file, 'a.xlsx')).statePart).toBe(ours);
  });
});
