import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { mentionKey } from '../../model/mentions.ts';
import type {
  Declaration,
  DependencyGroup,
  PackageDependency,
  UndeclaredPackage,
  UnusedPackage,
} from '../../model/package-inventory.ts';
import type { Lock, Package } from '../../model/workspace.ts';
import type { Analysis, Question } from '../analysis.ts';
import { packageImports } from '../package-imports.ts';
import { questionedPackages } from '../questioned-packages.ts';

/** The npm packages that manifests declare, which of them no code names, and which code uses without a declaration. */
export default {
  id: 'packages',
  analyse: (question) => ({
    packages: {
      lockFiles: question.workspace.locks.map(({ file }) => file),
      packages: inventory(question),
      unused: unusedPackages(question),
      undeclared: undeclaredPackages(question),
      notJudged: questionedPackages(question.program).notJudged,
    },
  }),
} satisfies Analysis;

/** What code needs first. */
const groups: readonly DependencyGroup[] = [
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'peerDependencies',
];

interface Declared extends Declaration {
  readonly name: string;
  readonly licence: string | null;
}

/** Packages of which nothing is production code are fixtures, examples and templates, or hold only configuration. */
function inventory({ program, workspace, serviceOf }: Question): readonly PackageDependency[] {
  const own = new Set(workspace.packages.map(({ manifest }) => manifest.name));
  const declared = workspace.packages
    .filter(({ workspaceRoot }) => workspaceRoot !== null)
    .flatMap((row) => declarationsOf(row, workspace.locks))
    .filter(({ name }) => !own.has(name));
  const services = new Map(
    [...groupBy(packageImports(program), ({ name }) => name)].map(([name, rows]) => [
      name,
      distinct(rows.flatMap(({ file }) => serviceOf(file)?.name ?? [])),
    ]),
  );
  return [...groupBy(declared, ({ name }) => name)]
    .map(([name, rows]) => ({
      name,
      declared: rows.map(({ file, line, group, range, locked }) => ({ file, line, group, range, locked })),
      licences: distinct(rows.flatMap(({ licence }) => licence ?? [])),
      services: services.get(name) ?? [],
    }))
    .toSorted(by(({ name }) => name));
}

/** One row for each name: a peer that is also a development dependency is declared once more for development. */
function declarationsOf(
  { root, file, manifest, dependencyLines }: Package,
  locks: readonly Lock[],
): readonly Declared[] {
  const locked = locks.find((lock) => Object.hasOwn(lock.packages, root))?.packages[root] ?? {};
  const names = distinct(groups.flatMap((group) => Object.keys(manifest[group])));
  return names.flatMap((name) => {
    const group = groups.find((each) => Object.hasOwn(manifest[each], name));
    if (group === undefined) return [];
    const range = manifest[group][name] ?? '';
    const { version = null, licence = null } = Object.hasOwn(locked, name) ? (locked[name] ?? {}) : {};
    return [{ name, file, line: dependencyLines[name] ?? 1, group, range, locked: version, licence }];
  });
}

function unusedPackages({ program, workspace, mentions }: Question): readonly UnusedPackage[] {
  const packages = new Map(workspace.packages.map((row) => [row.root, row]));
  const texts = textsIn(program);
  return questionedPackages(program)
    .unimported.flatMap(({ packageRoot, names }) => {
      const row = packages.get(packageRoot);
      if (row === undefined) return [];
      return names
        .filter((name) => !mentions.named.has(mentionKey(packageRoot, name)) && !texts.has(name))
        .map((name): UnusedPackage => {
          const group = Object.hasOwn(row.manifest.dependencies, name) ? 'dependencies' : 'devDependencies';
          return { name, file: row.file, line: row.dependencyLines[name] ?? 1, group, certainty: 'likely' };
        });
    })
    .toSorted(
      by(
        ({ file }) => file,
        ({ name }) => name,
      ),
    );
}

/** Texts of production code that may be names of packages: a logger loads `pino-pretty` by its name. */
function textsIn(program: Question['program']): ReadonlySet<string> {
  const values = [...program.files.values()].flatMap((facts) => facts.values);
  return new Set(
    values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [])),
  );
}

function undeclaredPackages({ program, workspace, mentions }: Question): readonly UndeclaredPackage[] {
  const manifests = new Map(workspace.packages.map((row) => [row.root, row.file]));
  const imports = groupBy(packageImports(program), ({ packageRoot, name }) => mentionKey(packageRoot, name));
  return questionedPackages(program)
    .undeclared.flatMap(({ packageRoot, names }) =>
      names.flatMap((name) => {
        const rows = imports.get(mentionKey(packageRoot, name)) ?? [];
        const [first] = rows;
        const manifest = manifests.get(packageRoot);
        if (first === undefined || manifest === undefined || !mentions.locked.has(mentionKey(packageRoot, name)))
          return [];
        return [{ name, file: first.file, line: first.line, manifest, imports: rows.length }];
      }),
    )
    .toSorted(
      by(
        ({ manifest }) => manifest,
        ({ name }) => name,
      ),
    );
}
