import { parseDocument } from 'yaml';
import { distinct } from '../../lib/order.ts';
import { nameOf } from '../../lib/tree-path.ts';
import type { CommandNames } from '../../model/command-names.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { readManifest } from './read-manifest.ts';
import { manifestPaths } from './read-packages.ts';
import { openTree, type Tree } from './tree.ts';

/** Scripts, compose services and make targets of a whole tree: what a command in a text can name. */
export function readCommandNames(snapshot: Snapshot): CommandNames {
  const tree = openTree(snapshot);
  const packages = manifestPaths(tree).map((path) => {
    const { name, scripts } = readManifest(tree, path).manifest;
    return { name, scripts: Object.keys(scripts) };
  });
  return { packages, compose: namesOf(tree, COMPOSE, servicesIn), targets: namesOf(tree, MAKEFILE, targetsIn) };
}

const COMPOSE = /(?:^|[.-])(?:docker-)?compose(?:[.-].*)?\.ya?ml$/i;
const MAKEFILE = /^(?:GNU)?makefile$|\.mk$/i;

function namesOf(tree: Tree, file: RegExp, read: (text: string) => readonly string[] | null): readonly string[] | null {
  const found = tree.paths.filter((path) => file.test(nameOf(path))).map((path) => read(tree.text(path) ?? ''));
  if (found.length === 0 || found.includes(null)) return null;
  return distinct(found.flatMap((names) => names ?? []));
}

/** Null where files are included, which may lie anywhere. */
function servicesIn(text: string): readonly string[] | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || document.has('include')) return null;
  const services: unknown = document.get('services', true);
  if (typeof services !== 'object' || services === null || !('items' in services)) return [];
  const { items } = services;
  return Array.isArray(items) ? items.map((pair: { readonly key: unknown }) => String(pair.key)) : [];
}

/** Null where a makefile has targets that its text does not write out. */
function targetsIn(text: string): readonly string[] | null {
  const rules = [...text.matchAll(/^(?<targets>[^\s#:=][^#:=\n]*?)\s*::?(?!=)/gm)];
  const names = rules.flatMap(({ groups }) => (groups?.['targets'] ?? '').split(/\s+/));
  return /^-?include\s/m.test(text) || names.some((name) => /[%$]/.test(name)) ? null : names;
}
