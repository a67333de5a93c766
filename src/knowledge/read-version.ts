import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { packageName } from '../lib/package-name.ts';
import { remembered } from '../lib/remembered.ts';
import type { Library } from '../model/library.ts';
import type { PackageManifest } from '../model/workspace.ts';
import type { KnownCall } from './knowledge.ts';

/** Does the repository ask for the major version whose defaults the entry tells? Where it does not say, nobody knows. */
export function isReadVersion(program: Program, { module }: KnownCall, { defaults }: Library): boolean {
  if (defaults === undefined) return false;
  const name = packageName(module);
  const ranges = rangesIn(program).get(name) ?? [];
  const wanted = majorOf(defaults.version);
  return ranges.length > 0 && wanted !== null && ranges.every((range) => majorOf(range) === wanted);
}

/** What all manifests ask for, by package. */
const rangesIn = remembered((program: Program): ReadonlyMap<string, readonly string[]> => {
  const asked = program.workspace.packages.flatMap(({ manifest }) => dependenciesOf(manifest));
  return new Map([...groupBy(asked, ([name]) => name)].map(([name, rows]) => [name, rows.map(([, range]) => range)]));
});

function dependenciesOf(manifest: PackageManifest): readonly (readonly [name: string, range: string])[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  return [dependencies, devDependencies, optionalDependencies, peerDependencies].flatMap((list) =>
    Object.entries(list),
  );
}

/** `^23.1.0` → 23; below 1.0 the minor version decides. */
function majorOf(version: string): string | null {
  const [, major, minor] = /(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  if (major === undefined) return null;
  return major === '0' ? `0.${minor ?? ''}` : major;
}
