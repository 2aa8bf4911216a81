/** How a style writes its numbers. */
export interface NumberLook {
  /** Decimals of rates. */
  readonly decimals: number;
  /** Whether trailing zeros are printed: 77 or 77.00. */
  readonly zeros: 'strip' | 'keep';
}
