import { GoujiError } from '../model';
import { errorText, USAGE_TEXT } from '../text/zh-CN';
import { VERSION } from './version';
import { readRequest } from './arguments';
import { check } from './check';
import type { ExitStatus } from './check';
import { narrate } from './narrate';
import { listRules } from './rules';

async function run(words: readonly string[]): Promise<ExitStatus> {
  const request = readRequest(words);
  switch (request.command) {
    case 'help':
      process.stdout.write(`${USAGE_TEXT}\n`);
      return 0;
    case 'nothing':
      process.stderr.write(`${USAGE_TEXT}\n`);
      return 2;
    case 'version':
      process.stdout.write(`gouji ${VERSION}\n`);
      return 0;
    case 'check':
      return check(request);
    case 'narrate':
      return narrate(request);
    case 'rules':
      return listRules(request);
  }
}

/** A reader such as head may close the pipe early; that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // Status 1 says that a book has errors; a mistake of ours must not be taken for that.
    const known = error instanceof GoujiError ? error : new GoujiError('INTERNAL', { detail: String(error) }, { cause: error });
    process.stderr.write(`${known.code} ${errorText(known)}\n`);
    process.exitCode = 2;
  },
);
