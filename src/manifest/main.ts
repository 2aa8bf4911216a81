import { readFileSync, writeFileSync } from 'node:fs';
import { MANIFEST_TEXT, manifestProblem } from '../text/zh-CN';
import { productionManifest } from './production';

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function make(address: string, out: string): void {
  const result = productionManifest(readFileSync('manifest.xml', 'utf8'), address);
  if ('problem' in result) {
    fail(manifestProblem(result.problem));
    return;
  }
  // Never over what is there: it may be the manifest for development.
  writeFileSync(out, result.xml, { flag: 'wx' });
  process.stderr.write(`${MANIFEST_TEXT.written(out)}\n`);
}

const [address, out, ...more] = process.argv.slice(2);
if (address === undefined || out === undefined || more.length > 0) {
  fail(MANIFEST_TEXT.usage);
} else {
  try {
    make(address, out);
  } catch (cause) {
    fail(MANIFEST_TEXT.file(cause instanceof Error && 'code' in cause ? String(cause.code) : '', out));
  }
}
