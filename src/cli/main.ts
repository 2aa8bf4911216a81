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
    if (!(error instanceof GoujiError)) throw error;
    process.stderr.write(`${error.code} ${errorText(error)}\n`);
    process.exitCode = 2;
  },
);
