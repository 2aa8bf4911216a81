import { amountFromNumeral } from '../../../src/model';
import type { Unit } from '../../../src/model';
import { wanText } from '../../../src/narrative/figures/wan';

const t = (numeral: string, unit: Unit, decimals: number, expected: string): void => {
  test(`${numeral} ${unit} is ${expected} 万元`, () => {
    expect(wanText(amountFromNumeral(numeral, unit, decimals), unit)).toBe(expected);
  });
};

t('12588.45', '万元', 2, '12588.45');
t('7116.70', '万元', 2, '7116.7');
t('77.00', '万元', 2, '77');
t('0.00', '万元', 2, '0');
t('-3.50', '万元', 2, '-3.5');
t('1234.5678', '万元', 4, '1234.5678'); // as displayed
t('125884512.34', '元', 2, '12588.45');
t('125884550.00', '元', 2, '12588.46'); // 12588.455, half-up
t('30.00', '元', 2, '0.003'); // not 0: there is money
t('12.34', '千元', 2, '1.23');
t('1.25', '亿元', 2, '12500');
