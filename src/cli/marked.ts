import { marksFor } from '../app/marks';
import type { MarkLook, RuleRun } from '../model';
import { markedCopy } from '../output/marked-copy';
import { markedWritten } from '../text/zh-CN';
import { writeOutput } from './files';
import type { BookFile } from './files';

/**
 * Writes the copy in which findings are marked, and says so on standard error.
 * @throws GoujiError NOT_WRITABLE
 */
export async function writeMarked(out: string, { bytes, host }: BookFile, run: RuleRun): Promise<void> {
  await host.mark(marksFor(run));
  const marks = host.marks();
  await writeOutput(out, markedCopy(bytes, marks));
  const count = (...looks: readonly MarkLook[]): number => marks.filter(({ look }) => looks.includes(look)).length;
  process.stderr.write(`${markedWritten(out, count('culprit', 'error'), count('review'), count('culprit'))}\n`);
}
