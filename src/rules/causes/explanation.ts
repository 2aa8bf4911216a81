import type { Cause } from '../../model';

/** A cause as it is found; its id tells its place once all are known. */
export type Explanation = Omit<Cause, 'id'>;
