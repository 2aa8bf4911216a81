import { parseArgs } from 'node:util';
import { GoujiError } from '../model';
import { USAGE_PROBLEMS } from '../text/zh-CN';

/** What the command line was asked for. */
export type Request =
  | { readonly command: 'help' }
  /** No word at all: the help is shown, but nothing was done. */
  | { readonly command: 'nothing' }
  | { readonly command: 'version' }
  | { readonly command: 'check'; readonly books: readonly string[]; readonly json: boolean; readonly prior?: string; readonly audit?: string; readonly rules?: string }
  | {
      readonly command: 'narrate';
      readonly book: string;
      readonly prior?: string;
      readonly style?: string;
      readonly format: 'text' | 'json';
      readonly out?: string;
    }
  | { readonly command: 'rules'; readonly json: boolean };

/** Options that are promised and not built yet are refused, never ignored. */
const LATER = {
  check: ['mark'],
  narrate: ['data'],
} as const;

function usage(detail: string): never {
  throw new GoujiError('USAGE', { detail });
}

/**
 * Reads the command line.
 * @param words the words behind the program's name
 * @throws GoujiError USAGE, with what is wrong in Chinese
 */
export function readRequest(words: readonly string[]): Request {
  const [command, ...rest] = words;
  switch (command) {
    case undefined:
      return { command: 'nothing' };
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' };
    case '--version':
      return { command: 'version' };
    case 'check':
      return checkRequest(rest);
    case 'narrate':
      return narrateRequest(rest);
    case 'rules': {
      const { values } = parsed(rest, { json: { type: 'boolean' } }, 0);
      return { command: 'rules', json: values.json === true };
    }
    case 'proof':
      return usage(USAGE_PROBLEMS.notYet('proof'));
    default:
      return usage(USAGE_PROBLEMS.unknownCommand(command));
  }
}

function checkRequest(words: readonly string[]): Request {
  const { values, positionals } = parsed(words, { json: { type: 'boolean' }, prior: { type: 'string' }, audit: { type: 'string' }, rules: { type: 'string' }, ...later('check') });
  refuseLater(values, 'check');
  if (positionals.length === 0) usage(USAGE_PROBLEMS.noBook());
  const { prior, audit, rules } = values;
  if (prior !== undefined && positionals.length > 1) usage(USAGE_PROBLEMS.withOneBook('--prior'));
  if (audit !== undefined && positionals.length > 1) usage(USAGE_PROBLEMS.withOneBook('--audit'));
  return {
    command: 'check',
    books: positionals,
    json: values.json === true,
    ...(typeof prior === 'string' ? { prior } : {}),
    ...(typeof audit === 'string' ? { audit } : {}),
    ...(typeof rules === 'string' ? { rules } : {}),
  };
}

function narrateRequest(words: readonly string[]): Request {
  const { values, positionals } = parsed(words, {
    prior: { type: 'string' },
    style: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string', short: 'o' },
    ...later('narrate'),
  });
  refuseLater(values, 'narrate');
  const [book] = positionals;
  if (book === undefined || positionals.length > 1) return usage(USAGE_PROBLEMS.oneBook());
  const format = values.format ?? 'text';
  if (format === 'docx') usage(USAGE_PROBLEMS.notYet('docx'));
  if (format !== 'text' && format !== 'json') return usage(USAGE_PROBLEMS.format());
  const { prior, style, out } = values;
  return {
    command: 'narrate',
    book,
    format,
    ...(typeof prior === 'string' ? { prior } : {}),
    ...(typeof style === 'string' ? { style } : {}),
    ...(typeof out === 'string' ? { out } : {}),
  };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;
type Values = Readonly<Record<string, unknown>>;

function later(command: keyof typeof LATER): Options {
  return Object.fromEntries(LATER[command].map((name) => [name, { type: 'string' }]));
}

function refuseLater(values: Values, command: keyof typeof LATER): void {
  const asked = LATER[command].find((name) => values[name] !== undefined);
  if (asked !== undefined) usage(USAGE_PROBLEMS.notYet(`--${asked}`));
}

function parsed(words: readonly string[], options: Options, most = Infinity): { values: Values; positionals: readonly string[] } {
  const read = (): { values: Values; positionals: readonly string[] } => {
    try {
      return parseArgs({ args: [...words], options, allowPositionals: true });
    } catch (cause) {
      throw new GoujiError('USAGE', { detail: badOption(words, options) }, { cause });
    }
  };
  const { values, positionals } = read();
  if (positionals.length > most) usage(USAGE_PROBLEMS.surplus(positionals[most] ?? ''));
  return { values, positionals };
}

/** Which word parseArgs stumbled over: its own messages are English. */
function badOption(words: readonly string[], options: Options): string {
  const names = new Set(Object.entries(options).flatMap(([name, { short }]) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]));
  const unknown = words.find((word) => word.startsWith('-') && !names.has(word.split('=')[0] ?? word));
  return unknown === undefined ? USAGE_PROBLEMS.optionValue() : USAGE_PROBLEMS.unknownOption(unknown);
}
