import { type SemVer, coerce, eq, minVersion, satisfies, validRange } from 'semver';
import type { Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import { folderOf, foldersUpFrom } from '../lib/tree-path.ts';
import type { PackageManifest } from '../model/workspace.ts';

/**
 * Which versions of a package the code of a file runs with: what the lock file or the manifest of its package says, else what
 * all manifests say. Empty where nobody says.
 */
export function askedVersions(program: Program, file: string, name: string): readonly string[] {
  const asked = asksOf(program).get(name);
  if (asked === undefined) return [];
  const nearest = foldersUpFrom(folderOf(file)).find((folder) => asked.has(folder));
  const own = nearest === undefined ? undefined : asked.get(nearest);
  return own === undefined ? [...asked.values()] : [own];
}

/** Versions by package and folder of the manifest. */
const asksOf = remembered((program: Program): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const { packages, locks } = program.workspace;
  const asks = new Map<string, Map<string, string>>();
  for (const { root, manifest } of packages) {
    for (const [name, range] of dependenciesOf(manifest)) {
      const locked = locks.map((lock) => lock.packages[root]?.[name]?.version).find((version) => version !== undefined);
      const known = asks.get(name) ?? new Map<string, string>();
      asks.set(name, known.set(root, locked ?? range));
    }
  }
  return asks;
});

function dependenciesOf(manifest: PackageManifest): readonly (readonly [name: string, range: string])[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  // What is asked for to run counts before what is asked for to develop.
  return [peerDependencies, devDependencies, optionalDependencies, dependencies].flatMap((list) =>
    Object.entries(list),
  );
}

/** Does a range allow a version? A locked version allows itself alone. */
export function allows(range: string, version: string): boolean {
  const asked = range.replace(/^npm:.*@/, '');
  const [valid, lowest] = [validRange(asked, { loose: true }), versionOf(range)];
  if (lowest === null) return false;
  return valid === null ? eq(lowest, version) : satisfies(version, valid, { includePrerelease: true });
}

/** The lowest version that a range allows: `^23.1.0` → 23.1.0; null where it names none, as `catalog:` or `*`. */
export function versionOf(range: string): SemVer | null {
  const asked = range.replace(/^npm:.*@/, '');
  const valid = validRange(asked, { loose: true });
  if (valid === null) return coerce(asked);
  return valid === '*' ? null : minVersion(valid);
}
