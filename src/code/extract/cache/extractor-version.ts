import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { by } from '../../../lib/order.ts';

const extractFolder = new URL('../', import.meta.url);
const modelFolder = new URL('../../../model/', import.meta.url);

/**
 * Changes with everything that decides what facts look like: the code of this stage, the types of facts, the compiler. It is
 * the hash of these files as they run, so that nobody has to remember to raise a number.
 */
export function extractorVersion(): string {
  const hash = createHash('sha256').update(compilerVersion());
  for (const file of versionedFiles()) hash.update(`\0${file.name}\0`).update(readFileSync(file.url));
  return hash.digest('hex').slice(0, 16);
}

interface VersionedFile {
  readonly name: string;
  readonly url: URL;
}

/** Files of this stage, and of the types that facts are made of. */
export function versionedFiles(): readonly VersionedFile[] {
  const extract = namesIn(extractFolder).filter((name) => /\.[jt]s$/.test(name));
  const model = namesIn(modelFolder).filter((name) => /^(?:facts|values|control-flow)\./.test(name));
  return [
    ...extract.map((name) => ({ name: `extract/${name}`, url: new URL(name, extractFolder) })),
    ...model.map((name) => ({ name: `model/${name}`, url: new URL(name, modelFolder) })),
  ].toSorted(by((file) => file.name));
}

function namesIn(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}

function compilerVersion(): string {
  const { version } = createRequire(import.meta.url)('ts-morph/package.json') as { readonly version: string };
  return version;
}
