import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { GeneratedClient } from '../../model/prisma-schema.ts';
import type { Package, TsConfig, Workspace } from '../../model/workspace.ts';
import { foldersUpFrom } from '../../lib/tree-path.ts';
import { fileAt, sourceBehind } from './module-paths.ts';
import { entriesOf, internalTargets, starOf } from './package-entries.ts';

/** Where an import leads: a file of this tree, a package (`next/server`, `node:fs`), or something that is no code. */
export type Resolution =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'missing' };

export type ResolveModule = (from: string, specifier: string) => Resolution;

interface Tree {
  readonly files: ReadonlySet<string>;
  readonly packagesByName: ReadonlyMap<string, Package>;
  readonly packagesByRoot: ReadonlyMap<string, Package>;
  readonly sources: ReadonlyMap<string, { readonly packageRoot: string | null; readonly tsconfig: string | null }>;
  readonly tsconfigs: ReadonlyMap<string, TsConfig>;
  readonly generatedClients: readonly GeneratedClient[];
}

const BUILTINS = new Set(builtinModules);
const MISSING: Resolution = { kind: 'missing' };

/** Resolution by path logic over the tree alone: no node_modules, nothing executed. Answers are remembered. */
export function moduleResolver(workspace: Workspace): ResolveModule {
  // A project is imported by path: its name means nothing to Node, and the package around it declares what it needs.
  const packages = workspace.packages.filter(({ project }) => project === null);
  const tree: Tree = {
    files: new Set(workspace.sources.map((source) => source.path)),
    packagesByName: new Map(
      packages.toReversed().flatMap((row) => (row.manifest.name === null ? [] : [[row.manifest.name, row]])),
    ),
    packagesByRoot: new Map(packages.map((row) => [row.root, row])),
    sources: new Map(workspace.sources.map((source) => [source.path, source])),
    tsconfigs: new Map(workspace.tsconfigs.map((config) => [config.file, config])),
    generatedClients: workspace.generatedClients,
  };
  const byFile = new Map<string, Map<string, Resolution>>();
  const byPlace = new Map<string, Map<string, Resolution>>();
  return (from, specifier) => {
    const answers = mapAt(byFile, from);
    const known = answers.get(specifier);
    if (known !== undefined) return known;
    const shared = mapAt(byPlace, specifier.startsWith('.') ? posix.dirname(from) : configKey(tree, from));
    const answer = shared.get(specifier) ?? resolve(tree, from, specifier);
    shared.set(specifier, answer);
    answers.set(specifier, answer);
    return answer;
  };
}

function mapAt<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const map = new Map<string, Value>();
  maps.set(key, map);
  return map;
}

/** Files of one folder resolve relative specifiers alike, files with the same package and tsconfig bare ones. */
function configKey(tree: Tree, from: string): string {
  const source = tree.sources.get(from);
  return `${source?.packageRoot ?? ''}|${source?.tsconfig ?? ''}`;
}

function resolve(tree: Tree, from: string, written: string): Resolution {
  // Bundlers put queries behind and loaders before a specifier.
  const specifier = written.replace(/[?].*$/, '').replace(/^.*!/, '');
  if (specifier.startsWith('.')) return relative(tree, from, specifier);
  if (/^(?:node|bun|cloudflare):/.test(specifier)) return { kind: 'package', name: specifier };
  if (specifier.startsWith('#')) return internal(tree, from, specifier) ?? mapped(tree, from, specifier) ?? MISSING;
  const [name] = splitSpecifier(specifier);
  const own = mapped(tree, from, specifier) ?? inWorkspace(tree, from, specifier) ?? generatedPackage(tree, specifier);
  if (own !== null) return own;
  if (BUILTINS.has(specifier)) return { kind: 'package', name: `node:${specifier}` };
  return isPackageName(name) ? { kind: 'package', name: renamed(tree, from, specifier) } : MISSING;
}

function relative(tree: Tree, from: string, specifier: string): Resolution {
  const path = posix.join(posix.dirname(from), specifier);
  return (
    resolvedAt(tree, path, fileAt(tree.files, path)) ??
    acrossRootDirs(tree, from, specifier) ??
    asFile(sourceBehind(tree.files, '', path)) ??
    MISSING
  );
}

/** `rootDirs` lay several folders over each other. */
function acrossRootDirs(tree: Tree, from: string, specifier: string): Resolution | null {
  const { rootDirs = [] } = configOf(tree, from) ?? {};
  const home = rootDirs.find((folder) => from.startsWith(`${folder}/`));
  if (home === undefined) return null;
  const path = posix.join(posix.dirname(from.slice(home.length + 1)), specifier);
  for (const folder of rootDirs) {
    const file = fileAt(tree.files, posix.join(folder, path));
    if (file !== null) return { kind: 'file', file };
  }
  return null;
}

/** tsconfig `paths`, the longest prefix first, then `baseUrl`. */
function mapped(tree: Tree, from: string, specifier: string): Resolution | null {
  const config = configOf(tree, from);
  if (config === null) return null;
  const matches = config.paths.flatMap((mapping) => {
    const star =
      mapping.pattern === specifier ? '' : mapping.pattern.includes('*') ? starOf(mapping.pattern, specifier) : null;
    return star === null ? [] : [{ mapping, star }];
  });
  const ranked = matches.toSorted(
    (a, b) =>
      b.mapping.pattern.indexOf('*') - a.mapping.pattern.indexOf('*') ||
      b.mapping.pattern.length - a.mapping.pattern.length,
  );
  for (const { mapping, star } of ranked) {
    for (const target of mapping.targets) {
      const path = target.replace('*', () => star);
      const found = resolvedAt(tree, path, fileAt(tree.files, path) ?? sourceBehind(tree.files, '', path));
      if (found !== null) return found;
    }
  }
  if (config.baseUrl === null) return null;
  const path = posix.join(config.baseUrl, specifier);
  return resolvedAt(tree, path, fileAt(tree.files, path));
}

/** The file at a path, unless a client of a library is written there, whether the tree holds it or not. */
function resolvedAt(tree: Tree, path: string, file: string | null): Resolution | null {
  return generatedAt(tree, path) ?? asFile(file);
}

/** `../generated/prisma/client`: what the tool will write there is the client of its library. */
function generatedAt(tree: Tree, path: string): Resolution | null {
  const client = tree.generatedClients.find(({ folder }) => path === folder || path.startsWith(`${folder}/`));
  if (client === undefined) return null;
  const subpath = path.slice(client.folder.length).replace(/\.[cm]?[jt]s$/, '');
  const isEntry = /^\/?(?:client|index|default|edge|browser|wasm)?$/.test(subpath);
  return { kind: 'package', name: client.package + (isEntry ? '' : subpath) };
}

/** A client that is written to `node_modules/@shop/client` is asked for by that name. */
function generatedPackage(tree: Tree, specifier: string): Resolution | null {
  const client = tree.generatedClients.find(({ folder }) => `/${folder}`.endsWith(`/node_modules/${specifier}`));
  return client === undefined ? null : { kind: 'package', name: client.package };
}

function configOf(tree: Tree, from: string): TsConfig | null {
  const path = tree.sources.get(from)?.tsconfig ?? null;
  return path === null ? null : (tree.tsconfigs.get(path) ?? null);
}

function inWorkspace(tree: Tree, from: string, specifier: string): Resolution | null {
  const [name, subpath] = splitSpecifier(renamed(tree, from, specifier));
  const target = tree.packagesByName.get(name);
  if (target === undefined || isFromRegistry(tree, from, target)) return null;
  for (const entry of entriesOf(target.manifest, subpath)) {
    const found = resolvedAt(tree, posix.join(target.root, entry), sourceBehind(tree.files, target.root, entry));
    if (found !== null) return found;
  }
  // A package of this repository is never external, also where its entry is built from something that is no source.
  return asFile(fileAt(tree.files, posix.join(target.root, 'src', subpath))) ?? MISSING;
}

/** A root package that is named like a package of the registry, on which a member depends by range. */
function isFromRegistry(tree: Tree, from: string, target: Package): boolean {
  const importer = packageOf(tree, from);
  if (importer === null || importer.root === target.root || target.root !== '') return false;
  const range = rangeOf(importer, target.manifest.name ?? '');
  return range !== null && /^[\^~>=<\d*]/.test(range) && range !== '*';
}

/** `npm:` aliases name another package. */
function renamed(tree: Tree, from: string, specifier: string): string {
  const [name, subpath] = splitSpecifier(specifier);
  const importer = packageOf(tree, from);
  const alias = /^npm:(@?[^@]+)/.exec((importer === null ? null : rangeOf(importer, name)) ?? '')?.[1];
  return alias === undefined ? specifier : alias + subpath.slice(1);
}

function rangeOf(importer: Package, name: string): string | null {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = importer.manifest;
  for (const ranges of [dependencies, devDependencies, optionalDependencies, peerDependencies]) {
    const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
    if (range !== undefined) return range;
  }
  return null;
}

function internal(tree: Tree, from: string, specifier: string): Resolution | null {
  const home = packageOf(tree, from);
  if (home === null) return null;
  for (const target of internalTargets(home.manifest, specifier)) {
    if (!target.startsWith('.')) return resolve(tree, from, target);
    const file = sourceBehind(tree.files, home.root, target);
    if (file !== null) return { kind: 'file', file };
  }
  return null;
}

function packageOf(tree: Tree, from: string): Package | null {
  const root = tree.sources.get(from)?.packageRoot ?? null;
  const [around] = root === null ? [] : foldersUpFrom(root).flatMap((folder) => tree.packagesByRoot.get(folder) ?? []);
  return around ?? null;
}

/** `@scope/name/a/b` → `['@scope/name', './a/b']`. */
function splitSpecifier(specifier: string): readonly [name: string, subpath: string] {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const rest = parts
    .slice(length)
    .filter((part) => part !== '')
    .join('/');
  return [parts.slice(0, length).join('/'), rest === '' ? '.' : `./${rest}`];
}

function isPackageName(name: string): boolean {
  return /^(?:@[\w-][\w.~-]*\/)?[\w-][\w.~-]*$/.test(name);
}

function asFile(file: string | null): Resolution | null {
  return file === null ? null : { kind: 'file', file };
}
