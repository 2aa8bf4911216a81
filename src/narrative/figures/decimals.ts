import { Decimal } from 'decimal.js';

/** Decimals as the accounts round them: half-up, exact enough for the quotient of any two amounts in 分. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
