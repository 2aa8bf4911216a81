import type { Accounts } from './accounts';
import type { ReadStyle } from './styles';

/** What every section is read against. */
export interface Context {
  readonly accounts: Accounts;
  readonly style: ReadStyle;
}
