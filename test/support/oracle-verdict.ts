import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Program, Target } from '../../src/code/link/program.ts';
import { splitPath } from '../../src/code/link/queries.ts';
import { withoutTypes } from './oracle-placement.ts';
import type { Compared } from './oracle.ts';

/**
 * `handed-on`: our path starts at a package that the code imports, and the checker finds the declaration in one of that
 * package's own dependencies (`express#Router().get` is declared in `express-serve-static-core`).
 */
export type Verdict = 'same' | 'handed-on' | 'wrong' | 'unknown';

/** Judges a call that the checker places in a package, by the first target that link gives. */
export function judgePackage(root: string, { site, checker }: Compared, platformNames: ReadonlySet<string>): Verdict {
  const [target] = site.targets;
  if (target === undefined) return 'unknown';
  if (target.kind !== 'api' || checker.kind !== 'package') return 'wrong';
  const [name, path] = splitPath(target.path);
  if (name === 'global') return isGlobalOfModule(checker.name, path, platformNames) ? 'same' : 'wrong';
  const ours = packageName(name);
  if (ours === checker.name) return 'same';
  return handsOn(root, ours, checker.name) ? 'handed-on' : 'wrong';
}

/** `global#URL` is declared in `node:url`. */
function isGlobalOfModule(module: string, path: string, platformNames: ReadonlySet<string>): boolean {
  const [name = ''] = /^[\w$]+/.exec(path) ?? [];
  return module.startsWith('node:') && platformNames.has(name);
}

/** Judges a call that the checker places in an own function or class: right is the same declaration, nothing else. */
export function judgeOwn(program: Program, { site, checker }: Compared): Verdict {
  const [target] = site.targets;
  if (target === undefined) return 'unknown';
  if (checker.kind !== 'own' || (target.kind !== 'function' && target.kind !== 'class')) return 'wrong';
  const isThere =
    target.at.file === checker.file && linesOf(program, target).some((line) => checker.lines.includes(line));
  return isThere ? 'same' : 'wrong';
}

/** The checker names a class by its constructor where it has one. */
function linesOf(program: Program, target: Target & { readonly kind: 'function' | 'class' }): readonly number[] {
  const { functions = [], classes = [] } = program.files.get(target.at.file) ?? {};
  if (target.kind === 'function')
    return functions.slice(target.at.function, target.at.function + 1).map((row) => row.line);
  return classes
    .slice(target.at.class, target.at.class + 1)
    .flatMap((row) => [
      row.line,
      ...functions.filter((_, id) => id === row.constructorFunction).map(({ line }) => line),
    ]);
}

/** `next/server` → `next`, `@scope/name/x` → `@scope/name`; built-in modules keep their sub-path. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * Does an installed package, or do its types, depend on the other one, directly or through others? Built-in modules hand
 * on each other, and stand in the types of the platform.
 */
function handsOn(root: string, from: string, declaring: string): boolean {
  const isBuiltIn = declaring.startsWith('node:');
  if (from.startsWith('node:')) return isBuiltIn;
  const wanted = isBuiltIn ? 'node' : declaring;
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === wanted) return true;
    if (!seen.has(name)) open.push(...dependenciesOf(root, name), ...dependenciesOf(root, typesOf(name)));
    seen.add(name);
  }
  return false;
}

function typesOf(name: string): string {
  return `@types/${name.replace(/^@(.+)\//, '$1__')}`;
}

function dependenciesOf(root: string, name: string): readonly string[] {
  const file = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return [];
  const { dependencies, peerDependencies } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [...Object.keys(dependencies), ...Object.keys(peerDependencies)].map(withoutTypes);
}
