import path from 'node:path';
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { Modules } from './modules.mjs';
import { ROOM, testFiles } from './test-files.mjs';

/**
 * Runs a room's tests for Stryker inside its worker process. Stryker's own runner for jest starts
 * jest anew for each mutant, loads every test file and goes on behind the first failure; here a
 * mutant costs the evaluation of the modules and the tests up to the one that kills it.
 *
 * To Stryker a test file is one test: its tests share what the file computes when it is read or when
 * it is first asked for, so that which of them reached a mutant says nothing of which can notice it.
 */
class RoomRunner {
  #modules = new Modules(path.resolve('src', ROOM));
  #context = (globalThis.__stryker__ ??= {});
  #failure;
  /** For a source file, how many of its mutants each test file has killed. */
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    const jest = { setTimeout: () => undefined };
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, jest, expect: jestExpect });
    circus.addEventHandler((event) => this.#onEvent(event));
  }

  async dryRun() {
    this.#context.activeMutant = undefined;
    this.#context.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    // Each file by itself: what one has had computed and kept, the next would not be seen to reach.
    for (const file of testFiles()) tests.push(...(await this.#runFiles([file])));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    Object.assign(this.#context, { activeMutant: activeMutant.id, mutantCoverage: undefined, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const tests = await this.#runFiles(this.#likeliestFirst(activeMutant.fileName, testFilter));
    this.#countKill(activeMutant.fileName, tests.at(-1));
    const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** What has noticed most changes of a source file will notice the next, and spares the others' time. */
  #likeliestFirst(source, testFilter) {
    const kills = (file) => this.#kills.get(source)?.get(file) ?? 0;
    const files = testFiles().filter((file) => testFilter?.includes(file) !== false);
    return files.sort((one, other) => kills(other) - kills(one));
  }

  #countKill(source, test) {
    if (test?.status !== TestStatus.Failed) return;
    const kills = this.#kills.get(source) ?? new Map();
    this.#kills.set(source, kills.set(test.id, (kills.get(test.id) ?? 0) + 1));
  }

  /** Runs file after file, up to the first failure. */
  async #runFiles(files) {
    this.#modules.forget();
    this.#readRoom();
    this.#failure = undefined;
    const results = [];
    for (const file of files) {
      results.push(await this.#runFile(file));
      if (this.#failure !== undefined) break;
    }
    return results;
  }

  /** Data that stands in a module is every file's, whichever comes first to it. */
  #readRoom() {
    try {
      this.#modules.load(path.resolve('src', ROOM, 'index.ts'));
    } catch {
      // It cannot be read later either, and then the test files fail.
    }
  }

  async #runFile(file) {
    const start = performance.now();
    this.#context.currentTestId = file;
    circus.resetState();
    try {
      this.#modules.load(path.resolve('test', file));
      await circus.run();
    } catch (error) {
      this.#failure = error;
    }
    this.#context.currentTestId = undefined;
    const result = { id: file, name: file, fileName: path.resolve('test', file), timeSpentMs: performance.now() - start };
    if (this.#failure === undefined) return { ...result, status: TestStatus.Success };
    return { ...result, status: TestStatus.Failed, failureMessage: String(this.#failure?.message ?? this.#failure) };
  }

  #onEvent(event) {
    if (event.name === 'test_start' && this.#failure !== undefined) event.test.mode = 'skip';
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#failure ??= event.error;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomRunner)];
