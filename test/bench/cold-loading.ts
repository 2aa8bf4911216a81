import { first } from './first';

/** Run in a process of its own: how long the rules take to load, which reads all their lines from the notation, in milliseconds. */
async function main(): Promise<void> {
  // What recognition has loaded by then is no part of it.
  await import(/* webpackMode: "eager" */ '../../src/recognise');
  const [loading] = await first(() => import(/* webpackMode: "eager" */ '../../src/rules'));
  process.stdout.write(JSON.stringify(loading));
}

void main();
