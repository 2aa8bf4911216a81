import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GoujiError } from '../model';
import { USAGE_PROBLEMS } from '../text/zh-CN';

/** What the command line was asked for. */
export type Request =
  | { readonly command: 'help' }
  /** No word at all: the help is shown, but nothing was done. */
  | { readonly command: 'nothing' }
  | { readonly command: 'version' }
  | { readonly command: 'check'; readonly books: readonly string[]; readonly json: boolean; readonly prior?: string; readonly audit?: string; readonly mark?: string; readonly rules?: string }
  | {
      readonly command: 'narrate';
      readonly book: string;
      readonly prior?: string;
      readonly data?: string;
      /** Where to write the 补充数据 that are still to be filled in. */
      readonly template?: string;
      readonly style?: string;
      readonly format: 'text' | 'json' | 'docx';
      /** 第五部分 附表 in the Word file. */
      readonly appendix: boolean;
      readonly out?: string;
    }
  | { readonly command: 'rules'; readonly json: boolean };

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
  const { values, positionals } = parsed(words, { json: { type: 'boolean' }, prior: { type: 'string' }, audit: { type: 'string' }, mark: { type: 'string' }, rules: { type: 'string' } });
  if (positionals.length === 0) usage(USAGE_PROBLEMS.noBook());
  const { prior, audit, mark, rules } = values;
  if (prior !== undefined && positionals.length > 1) usage(USAGE_PROBLEMS.withOneBook('--prior'));
  if (audit !== undefined && positionals.length > 1) usage(USAGE_PROBLEMS.withOneBook('--audit'));
  if (mark !== undefined && positionals.length > 1) usage(USAGE_PROBLEMS.withOneBook('--mark'));
  if (typeof mark === 'string' && typeof audit === 'string' && resolve(mark) === resolve(audit)) usage(USAGE_PROBLEMS.sameOutput('--audit', '--mark'));
  return {
    command: 'check',
    books: positionals,
    json: values.json === true,
    ...(typeof prior === 'string' ? { prior } : {}),
    ...(typeof audit === 'string' ? { audit } : {}),
    ...(typeof mark === 'string' ? { mark } : {}),
    ...(typeof rules === 'string' ? { rules } : {}),
  };
}

function narrateRequest(words: readonly string[]): Request {
  const { values, positionals } = parsed(words, {
    prior: { type: 'string' },
    data: { type: 'string' },
    template: { type: 'string' },
    style: { type: 'string' },
    format: { type: 'string' },
    appendix: { type: 'boolean' },
    out: { type: 'string', short: 'o' },
  });
  const [book] = positionals;
  if (book === undefined || positionals.length > 1) return usage(USAGE_PROBLEMS.oneBook());
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'docx') return usage(USAGE_PROBLEMS.format());
  const { prior, data, template, style, out } = values;
  const appendix = values.appendix === true;
  if (format === 'docx' && out === undefined) usage(USAGE_PROBLEMS.docxWithoutOut());
  if (appendix && format !== 'docx') usage(USAGE_PROBLEMS.appendixWithoutDocx());
  return {
    command: 'narrate',
    book,
    format,
    appendix,
    ...(typeof prior === 'string' ? { prior } : {}),
    ...(typeof data === 'string' ? { data } : {}),
    ...(typeof template === 'string' ? { template } : {}),
    ...(typeof style === 'string' ? { style } : {}),
    ...(typeof out === 'string' ? { out } : {}),
  };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;
type Values = Readonly<Record<string, unknown>>;

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
