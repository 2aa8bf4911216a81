import { amountFromNumeral, GoujiError, safeFen } from '../../src/model';

/** What a call fails with. */
function failureOf(call: () => unknown): GoujiError {
  try {
    call();
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

describe('a failure', () => {
  it('carries its code and facts, and tells developers both', () => {
    const error = new GoujiError('TOO_LARGE', { file: '决算.xlsx', limit: 20 }, { cause: 'zip' });
    expect(error).toMatchObject({ name: 'GoujiError', code: 'TOO_LARGE', facts: { file: '决算.xlsx', limit: 20 }, cause: 'zip' });
    expect(String(error)).toBe('GoujiError: TOO_LARGE {"file":"决算.xlsx","limit":20}');
    expect(new GoujiError('INTERNAL').facts).toEqual({});
  });

  it('of an amount beyond 2^53 分 names the amount', () => {
    expect(failureOf(() => safeFen(9_007_199_254_740_992))).toMatchObject({ code: 'AMOUNT_RANGE', facts: { fen: '9007199254740992' } });
    expect(failureOf(() => amountFromNumeral('90071992547409.92', '元', 2))).toMatchObject({
      code: 'AMOUNT_RANGE',
      facts: { numeral: '90071992547409.92' },
    });
  });
});
