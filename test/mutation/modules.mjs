import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

const SWC = { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } };
/** What webpack's asset/source takes: the file's text is the default export. */
const TEXT = /\.(csv|rules)$/;

/**
 * The project's own modules. Each is compiled once; those that need the mutated room, and the tests,
 * are evaluated anew for every mutant, so that none meets what another has computed. All else, and
 * what it keeps for later, no mutant reaches. Packages are Node's and are loaded once.
 */
export class Modules {
  #room;
  #compiled = new Map();
  #evaluated = new Map();
  /** The files that are being evaluated, the innermost last. */
  #pending = [];
  #native = createRequire(path.join(process.cwd(), 'package.json'));

  /** @param room the folder whose code is mutated */
  constructor(room) {
    this.#room = room + path.sep;
  }

  /** Forgets everything that a mutant may have touched. */
  forget() {
    for (const [file, { needsRoom }] of this.#evaluated) if (needsRoom) this.#evaluated.delete(file);
  }

  /** The exports of a file, evaluated now if it was not yet. */
  load(file) {
    const module = this.#evaluated.get(file) ?? this.#evaluate(file);
    const importer = this.#evaluated.get(this.#pending.at(-1));
    if (importer !== undefined) importer.needsRoom ||= module.needsRoom;
    return module.exports;
  }

  #evaluate(file) {
    const module = { exports: {}, needsRoom: file.startsWith(this.#room) || file.endsWith('.test.ts') };
    this.#evaluated.set(file, module);
    this.#pending.push(file);
    try {
      this.#compile(file)(module.exports, (request) => this.#require(file, request), module, file, path.dirname(file));
    } catch (error) {
      this.#evaluated.delete(file);
      throw error;
    } finally {
      this.#pending.pop();
    }
    return module;
  }

  #require(from, request) {
    return request.startsWith('.') ? this.load(fileOf(path.resolve(path.dirname(from), request))) : this.#native(request);
  }

  #compile(file) {
    const known = this.#compiled.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(file, 'utf8');
    const code = TEXT.test(file) ? `exports.default = ${JSON.stringify(text)};` : transformSync(text, { ...SWC, filename: file }).code;
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
    const compiled = new vm.Script(wrapped, { filename: file }).runInThisContext();
    this.#compiled.set(file, compiled);
    return compiled;
  }
}

/** `../layouts` may be layouts.ts, layouts.tsx or layouts/index.ts. */
function fileOf(place) {
  const candidates = [`${place}.ts`, `${place}.tsx`, path.join(place, 'index.ts'), place];
  const found = candidates.find((file) => existsSync(file) && statSync(file).isFile());
  if (found === undefined) throw new Error(`no module ${place}`);
  return found;
}
