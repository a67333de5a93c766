import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { distinct } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import { foldersUpFrom, isInside } from '../lib/tree-path.ts';
import type { AskedNames, AskedPackages } from '../model/mentions.ts';
import type { Lock, Package } from '../model/workspace.ts';
import { packageImports } from './package-imports.ts';

/** Declared packages that no production code of a folder imports, and imported ones that nothing declares. */
export interface QuestionedPackages extends AskedPackages {
  /** Manifests without a lock file that tells peers and commands, or with little of their code in sight. */
  readonly notJudged: readonly string[];
}

/**
 * Packages that tools load by a part of their name, or that compiled code needs: neither is seen as an import. Naming
 * too many here costs a hint, naming too few a false one.
 */
const loadedByTools =
  /^@types\/|^@babel\/|^@swc\/|(?:^|[@/-])(?:eslint|oxlint|babel|postcss|prettier|stylelint|rollup|vite|webpack|esbuild|commitlint|jest|vitest|karma|mocha|cypress|storybook|remark|rehype|semantic-release|tailwindcss|plugins?|presets?|loader|config|polyfills?|runtime|helpers|types|reporter|addon-.*)(?:$|[/-])|^(?:tslib|core-js|typescript|react-dom|source-map-support|regenerator-runtime|@datadog\/.*)$/;

/** What has to be looked for outside of production code before it is judged. */
export const questionedPackages = remembered((program: Program): QuestionedPackages => {
  const { locks } = program.workspace;
  const packages = program.workspace.packages.filter(({ project }) => project === null);
  const importsByRoot = groupNames(program);
  const own = new Set(packages.flatMap(({ manifest }) => manifest.name ?? []));
  const undeclared = undeclaredBy(packages, importsByRoot, own);
  // What one package imports and another declares is needed where it is declared.
  const elsewhere = new Set([...own, ...undeclared.flatMap(({ names }) => names)]);
  const judged = packages
    .filter(({ root, workspaceRoot }) => workspaceRoot !== null && importsByRoot.has(root))
    .map((row) => ({ row, names: unimportedOf(row, lockOf(row, locks), { elsewhere, importsByRoot }) }));
  return {
    unimported: judged.flatMap(({ row, names }) => (names === null ? [] : [{ packageRoot: row.root, names }])),
    undeclared,
    notJudged: judged.flatMap(({ row, names }) => (names === null ? [row.file] : [])),
  };
});

type NamesByRoot = ReadonlyMap<string, ReadonlySet<string>>;

function groupNames(program: Program): NamesByRoot {
  const rows = groupBy(packageImports(program), ({ packageRoot }) => packageRoot);
  return new Map([...rows].map(([root, imports]) => [root, new Set(imports.map(({ name }) => name))]));
}

function undeclaredBy(
  packages: readonly Package[],
  importsByRoot: NamesByRoot,
  own: ReadonlySet<string>,
): readonly AskedNames[] {
  const byRoot = new Map(packages.map((row) => [row.root, row]));
  return [...importsByRoot].map(([packageRoot, names]) => {
    const above = foldersUpFrom(packageRoot).flatMap((folder) => byRoot.get(folder) ?? []);
    const isDeclared = (name: string): boolean =>
      above.some(({ manifest }) => manifest.name === name || declares(manifest, name));
    return { packageRoot, names: distinct(names).filter((name) => !own.has(name) && !isDeclared(name)) };
  });
}

function lockOf({ root }: Package, locks: readonly Lock[]): Lock | null {
  return locks.find((lock) => Object.hasOwn(lock.packages, root) && lock.commands !== null) ?? null;
}

interface Known {
  readonly elsewhere: ReadonlySet<string>;
  readonly importsByRoot: NamesByRoot;
}

/** Null where it cannot be judged: without such a lock file, or where most of the code seems to be elsewhere. */
function unimportedOf(
  { root, manifest }: Package,
  lock: Lock | null,
  { elsewhere, importsByRoot }: Known,
): readonly string[] | null {
  if (lock === null) return null;
  const commands = lock.commands ?? [];
  const imported = new Set([...importsByRoot].flatMap(([folder, names]) => (isInside(folder, root) ? [...names] : [])));
  const needed = new Set([...elsewhere, ...lock.peers, ...commands, ...Object.keys(manifest.peerDependencies)]);
  const isOpen = (name: string): boolean => !imported.has(name) && !needed.has(name) && !loadedByTools.test(name);
  const forCode = Object.keys(manifest.dependencies);
  const open = forCode.filter(isOpen);
  const seen = forCode.filter((name) => imported.has(name));
  if (open.length > seen.length) return null;
  // `@pandacss/dev` brings the command that loads `@pandacss/studio`.
  const families = new Set(commands.flatMap((name) => scopeOf(name) ?? []));
  const forTools = Object.keys(manifest.devDependencies).filter(
    (name) => !families.has(scopeOf(name) ?? '') && isOpen(name),
  );
  return distinct([...open, ...forTools]);
}

function scopeOf(name: string): string | null {
  return /^@[^/]+/.exec(name)?.[0] ?? null;
}

function declares(manifest: Package['manifest'], name: string): boolean {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
  return [dependencies, devDependencies, optionalDependencies, peerDependencies].some(
    (group) => Object.hasOwn(group, name) || Object.hasOwn(group, types),
  );
}
