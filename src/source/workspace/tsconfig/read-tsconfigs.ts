import type { Package } from '../../../model/workspace.ts';
import { distinct } from '../../../lib/order.ts';
import { folderOf, joinPath, nameOf } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';
import { findExtended, isRelative } from './find-extended.ts';
import { readTsConfigFile, type TsConfigFile, type TsConfigSettings } from './read-tsconfig-file.ts';

/** A tsconfig with everything that it extends. */
export interface ExtendedTsConfig extends TsConfigFile {
  /** Files of its `references` that exist. */
  readonly referenced: readonly string[];
}

interface Reading {
  readonly tree: Tree;
  readonly packages: readonly Package[];
  readonly done: Map<string, ExtendedTsConfig>;
  /** Files that extend what is in no folder of the tree, by what they extend. */
  readonly missing: Map<string, string[]>;
}

/** Every tsconfig.json and jsconfig.json of the tree, and what they extend and refer to, by path. */
export function readTsConfigs(tree: Tree, packages: readonly Package[]): ReadonlyMap<string, ExtendedTsConfig> {
  const reading: Reading = { tree, packages, done: new Map(), missing: new Map() };
  const queue = tree.paths.filter(
    (path) => /^[tj]sconfig\.json$/.test(nameOf(path)) && !/(^|\/)node_modules\//.test(path),
  );
  for (const file of queue) {
    if (reading.done.has(file)) continue;
    queue.push(...readExtended(reading, file, []).referenced);
  }
  reportMissing(reading);
  return reading.done;
}

function readExtended(reading: Reading, file: string, trail: readonly string[]): ExtendedTsConfig {
  const done = reading.done.get(file);
  if (done !== undefined) return done;
  const own = readTsConfigFile(reading.tree, file);
  const bases = own.extends.flatMap((specifier) => readBase(reading, specifier, [...trail, file]) ?? []);
  const settings = [...bases.map((base) => base.settings), own.settings].reduce(override);
  const referenced = own.references.flatMap((path) => referencedFile(reading.tree, file, path) ?? []);
  const config = { ...own, settings, referenced };
  reading.done.set(file, config);
  return config;
}

function readBase(reading: Reading, specifier: string, trail: readonly string[]): ExtendedTsConfig | null {
  const from = trail.at(-1) ?? '';
  const base = findExtended(reading.tree, reading.packages, { from, specifier });
  if (base === null) {
    reading.missing.set(specifier, [...(reading.missing.get(specifier) ?? []), from]);
    return null;
  }
  if (!trail.includes(base)) return readExtended(reading, base, trail);
  const message = `This file extends ${specifier}, which extends it in turn; the circle was cut here.`;
  reading.tree.report({ code: 'extends-cycle', file: from, line: extendsLine(reading.tree, from), message });
  return null;
}

/** The later one wins, setting by setting. */
function override(base: TsConfigSettings, own: TsConfigSettings): TsConfigSettings {
  return {
    baseUrl: own.baseUrl ?? base.baseUrl,
    paths: own.paths ?? base.paths,
    rootDirs: own.rootDirs ?? base.rootDirs,
    rootDir: own.rootDir ?? base.rootDir,
    outDir: own.outDir ?? base.outDir,
    files: own.files ?? base.files,
    include: own.include ?? base.include,
    exclude: own.exclude ?? base.exclude,
  };
}

function referencedFile(tree: Tree, from: string, path: string): string | null {
  const target = joinPath(folderOf(from), path);
  return [target, joinPath(target, 'tsconfig.json')].find((file) => file.endsWith('.json') && tree.has(file)) ?? null;
}

/** One for each package that is not here, because dozens of files extend the same one; one for each broken path. */
function reportMissing({ tree, missing }: Reading): void {
  for (const specifier of distinct(missing.keys())) {
    const files = distinct(missing.get(specifier) ?? []);
    const reported = isRelative(specifier) ? files : files.slice(0, 1);
    const others = files.length > reported.length ? ` (and ${files.length - 1} more files do)` : '';
    for (const file of reported) {
      const message = `This file extends ${specifier}${others}, which is not in this repository: path mappings in it are unknown.`;
      tree.report({ code: 'extends-not-found', file, line: extendsLine(tree, file), message });
    }
  }
}

function extendsLine(tree: Tree, file: string): number | null {
  return tree.json(file)?.lineOf(['extends']) ?? null;
}
