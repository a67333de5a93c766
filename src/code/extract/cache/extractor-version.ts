import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { by } from '../../../lib/order.ts';

/**
 * Changes with everything that decides what facts look like: the code of this stage, the types of facts, the compiler. It is
 * the hash of these files as they run, so that nobody has to remember to raise a number.
 * @param sources folder that holds `code/` and `model/`, with a `/` at its end
 */
export function extractorVersion(sources: URL = new URL('../../../', import.meta.url)): string {
  const hash = createHash('sha256').update(compilerVersion());
  for (const { name, folder } of versionedFiles(sources)) {
    hash.update(`\0${name}\0`).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex').slice(0, 16);
}

interface VersionedFile {
  readonly name: string;
  readonly folder: URL;
}

function versionedFiles(sources: URL): readonly VersionedFile[] {
  const extract = new URL('code/extract/', sources);
  const model = new URL('model/', sources);
  return [
    ...namesIn(extract).map((name) => ({ name, folder: extract })),
    ...namesIn(model)
      .filter((name) => /^(?:facts|values|control-flow)[.]/.test(name))
      .map((name) => ({ name, folder: model })),
  ].toSorted(by((file) => file.name));
}

function namesIn(folder: URL): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /[.][jt]s$/.test(name));
}

function compilerVersion(): string {
  const { version } = createRequire(import.meta.url)('ts-morph/package.json') as { readonly version: string };
  return version;
}
