import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { by } from '../../../lib/order.ts';

const here = new URL('../../../', import.meta.url);

/**
 * Changes with everything that decides what facts look like: the code of this stage, the types of facts, the compiler. It is
 * the hash of these files as they run, so that nobody has to remember to raise a number.
 * @param sources folder that holds `code/` and `model/`, with a `/` at its end
 */
export function extractorVersion(sources: URL = here): string {
  return versionOf(sources, (name) => /^(?:code\/extract\/|model\/(?:facts|values|control-flow)[.])/.test(name));
}

/** Changes with everything that decides what a model looks like, given what was read of the tree: code and packages. */
export function modelVersion(sources: URL = here): string {
  return versionOf(sources, (name) => /^(?:code|handover|knowledge|lib|model|source\/history)\b/.test(name));
}

function versionOf(sources: URL, decides: (name: string) => boolean): string {
  const hash = createHash('sha256').update(packageVersions());
  for (const name of namesIn(sources).filter(decides)) {
    hash.update(`\0${name}\0`).update(readFileSync(new URL(name, sources)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** All files that run, in order. Of a registry that the build packed it is the pack that is read. */
function namesIn(folder: URL): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const packed = all.flatMap((name) => (name.endsWith('.json') ? [name.replace(/[.]json$/, '/')] : []));
  return all
    .filter((name) => /(?<![.]d)[.](?:[jt]s|json)$/.test(name) && !packed.some((registry) => name.startsWith(registry)))
    .toSorted(by((name) => name));
}

/** Of the packages that we name exactly, and of the compiler. */
function packageVersions(): string {
  const require = createRequire(import.meta.url);
  const { dependencies } = require('../../../../package.json') as { readonly dependencies: unknown };
  const compiler = require('ts-morph/package.json') as { readonly version: string };
  return JSON.stringify([dependencies, compiler.version]);
}
