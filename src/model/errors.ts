/**
 * The failures that a user can meet, each with its own code. What is said of them in Chinese,
 * with the next step, stands in text/.
 */
export type GoujiErrorCode =
  // files
  | 'NOT_A_WORKBOOK'
  | 'NOT_A_TEXT'
  | 'EMPTY_FILE'
  | 'ENCRYPTED'
  | 'OLD_FORMAT'
  | 'CORRUPT'
  | 'TOO_LARGE'
  | 'NO_TABLE'
  | 'NO_SUCH_FILE'
  | 'NOT_WRITABLE'
  // amounts
  | 'AMOUNT_RANGE'
  // rules
  | 'RULE_SYNTAX'
  // the command line
  | 'USAGE'
  // a mistake of ours
  | 'INTERNAL'
  // hosts
  | 'CELL_EDITING'
  | 'PROTECTED_SHEET'
  | 'SHEET_GONE'
  | 'SHEET_HIDDEN'
  | 'PAYLOAD_TOO_LARGE'
  | 'HOST_BUSY'
  | 'HOST_TIMEOUT'
  | 'HOST_TOO_OLD'
  | 'WORKBOOK_BEHIND'
  | 'WORKBOOK_LOST'
  | 'HOST_FAILED'
  // what is written to a workbook
  | 'CELLS_TAKEN'
  | 'STATE_VERSION'
  | 'STATE_TOO_LARGE';

/** What an error's sentence needs to be concrete: a file name, a cell, a limit. */
export type GoujiErrorFacts = Readonly<Record<string, string | number>>;

/** A failure with a stable code; `message` is for developers, text/ has the words for users. */
export class GoujiError extends Error {
  override readonly name = 'GoujiError';

  constructor(
    readonly code: GoujiErrorCode,
    readonly facts: GoujiErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}
