import type { Book, TableCode, Weighed } from '../../../model';
import { readAmount } from '../../figures';
import { fieldAt, titleOf } from '../fields';
import type { AmountPath, CountPath, TextPath } from '../fields';
import { amountGiven, countGiven, textGiven } from '../supplement';
import type { Supplement } from '../supplement';
import { weighed } from './weighed';

/** What is known, from either side. */
export class Given {
  constructor(
    readonly book: Book,
    readonly supplement: Supplement,
  ) {}

  amount(path: AmountPath): Weighed | undefined {
    const amount = amountGiven(this.supplement, path);
    return amount === undefined ? undefined : weighed(titleOf(path), amount);
  }

  count(path: CountPath): Weighed | undefined {
    const value = countGiven(this.supplement, path);
    const unit = fieldAt(path)?.unit;
    return value === undefined || unit === undefined ? undefined : { name: titleOf(path), value, unit };
  }

  text(path: TextPath): string | undefined {
    return textGiven(this.supplement, path);
  }

  table(table: TableCode, item: string, column: string, name: string): Weighed | undefined {
    const amount = readAmount(this.book, { table, item, column }, name);
    return amount.known ? weighed(name, amount.amount) : undefined;
  }

  three(column: string, name: string): Weighed | undefined {
    return this.table('13', '决算数', column, `表13${name}`);
  }
}
