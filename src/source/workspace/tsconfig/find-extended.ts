import type { Package } from '../../../model/workspace.ts';
import { folderOf, joinPath } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';

/** Where an `extends` of a tsconfig leads: a file of the tree, null where there is none. */
export function findExtended(tree: Tree, packages: readonly Package[], { from, specifier }: Extension): string | null {
  const candidates = isRelative(specifier)
    ? [joinPath(folderOf(from), specifier), joinPath(folderOf(from), `${specifier}.json`)]
    : packages.flatMap((entry) => candidatesIn(entry, specifier));
  return candidates.find((path) => path.endsWith('.json') && tree.has(path)) ?? null;
}

/** `extends` of one file. */
export interface Extension {
  readonly from: string;
  readonly specifier: string;
}

/** Relative to the file, rather than the name of a package. */
export function isRelative(specifier: string): boolean {
  return specifier.startsWith('./') || specifier.startsWith('../');
}

/** `@acme/tsconfig`, `@acme/tsconfig/base`, `@acme/tsconfig/base.json`: through `exports`, else by path. */
function candidatesIn({ root, manifest }: Package, specifier: string): readonly string[] {
  if (manifest.name === null || (specifier !== manifest.name && !specifier.startsWith(`${manifest.name}/`))) return [];
  const rest = specifier.slice(manifest.name.length + 1);
  const exported = exportedPath(manifest.exports, rest === '' ? '.' : `./${rest}`);
  const paths = rest === '' ? ['tsconfig.json'] : [rest, `${rest}.json`, `${rest}/tsconfig.json`];
  return [...(exported === null ? [] : [exported]), ...paths].map((path) => joinPath(root, path));
}

function exportedPath(exported: unknown, subpath: string): string | null {
  if (typeof exported === 'string') return subpath === '.' ? exported : null;
  if (typeof exported !== 'object' || exported === null) return null;
  const target: unknown = Object.entries(exported).find(([key]) => key === subpath)?.[1];
  return typeof target === 'string' ? target : null;
}
