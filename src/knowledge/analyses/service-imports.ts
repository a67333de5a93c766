import { exportsSubpath } from '../../code/link/package-entries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { packageName } from '../../lib/package-name.ts';
import type { Import } from '../../model/facts.ts';
import type { DeepImport, ImportKind, ServiceImport } from '../../model/service-import.ts';
import type { Package } from '../../model/workspace.ts';
import type { Analysis, Question } from '../analysis.ts';
import { packageRoots } from '../package-of.ts';

const MOST_PLACES = 3;
const MOST_DEEP = 10;

/** Which services and libraries import which, and what is left of each import when the code runs. */
export default {
  id: 'service-imports',
  analyse: (question) => ({ serviceImports: rowsOf(question) }),
} satisfies Analysis;

interface Crossing extends DeepImport {
  readonly from: string;
  readonly to: string;
  readonly kind: ImportKind;
  readonly isDeep: boolean;
}

function rowsOf(question: Question): readonly ServiceImport[] {
  const namesByRoot = groupBy(question.services, ({ root }) => root);
  const imported = crossings(question);
  const all = [...imported, ...forDevelopment(question, imported)];
  const groups = groupBy(all, ({ from, to, kind }) => JSON.stringify([from, to, kind]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      // Where a package runs as several things, all of them load what it imports.
      const importers = first === undefined ? [] : (namesByRoot.get(first.from) ?? []);
      const [to] = first === undefined ? [] : (namesByRoot.get(first.to) ?? []);
      return first === undefined || to === undefined
        ? []
        : importers.map(({ name }) => toRow({ from: name, to: to.name, kind: first.kind }, group));
    })
    .toSorted(
      by(
        (row) => row.from,
        (row) => row.to,
        (row) => row.kind,
      ),
    );
}

function toRow(edge: Pick<ServiceImport, 'from' | 'to' | 'kind'>, group: readonly Crossing[]): ServiceImport {
  const rows = group.toSorted(
    by(
      (row) => row.file,
      (row) => row.line,
      (row) => row.module,
    ),
  );
  const deep = rows.filter(({ isDeep }) => isDeep);
  return {
    ...edge,
    imports: rows.length,
    places: rows.slice(0, MOST_PLACES).map(({ file, line }) => ({ file, line })),
    deep: {
      imports: deep.length,
      places: deep.slice(0, MOST_DEEP).map(({ file, line, module }) => ({ file, line, module })),
    },
  };
}

/** Imports that lead from one package into another; `from` and `to` are their root folders. */
function crossings({ program, workspace }: Question): readonly Crossing[] {
  const rootOf = packageRoots(program);
  const packages = new Map(workspace.packages.map((row) => [row.root, row]));
  const found: Crossing[] = [];
  for (const [file, facts] of program.files) {
    const from = rootOf.get(file) ?? null;
    if (from === null) continue;
    for (const row of facts.imports) {
      const target = program.fileOf(file, row.module);
      const root = target === null ? from : (rootOf.get(target) ?? from);
      const other = packages.get(root);
      if (other === undefined || other.root === from) continue;
      const isDeep = isPastExports(row.module, { from, other });
      found.push({ from, to: other.root, kind: kindOf(row), file, line: row.line, module: row.module, isDeep });
    }
  }
  return found;
}

/** What manifests ask for in `devDependencies`, as far as no production code imports it. */
function forDevelopment({ workspace }: Question, imported: readonly Crossing[]): readonly Crossing[] {
  const known = new Set(imported.map(({ from, to }) => `${from} ${to}`));
  const byName = new Map(workspace.packages.map((row) => [row.manifest.name, row]));
  return workspace.packages.flatMap(({ root, file, manifest, dependencyLines }) =>
    Object.keys(manifest.devDependencies).flatMap((name): readonly Crossing[] => {
      const other = byName.get(name);
      if (other === undefined || other.root === root || known.has(`${root} ${other.root}`)) return [];
      const line = dependencyLines[name] ?? 1;
      return [{ from: root, to: other.root, kind: 'test', file, line, module: name, isDeep: false }];
    }),
  );
}

function kindOf({ kind }: Import): ImportKind {
  if (kind === 'type' || kind === 'erased') return 'type-only';
  return kind === 'dynamic' ? 'dynamic' : 'runtime';
}

/** A package inside of the other's folder shares its files; one without a name has no other way than a path. */
function isPastExports(module: string, { from, other }: { readonly from: string; readonly other: Package }): boolean {
  const { name, exports } = other.manifest;
  if (name === null || contains(other.root, from) || contains(from, other.root)) return false;
  if (module.startsWith('.')) return true;
  if (packageName(module) !== name || exports === null) return false;
  // Bundlers put queries behind a specifier.
  return !exportsSubpath(exports, `.${module.slice(name.length).replace(/[?].*$/, '')}`);
}

function contains(outer: string, inner: string): boolean {
  return outer === '' || inner.startsWith(`${outer}/`);
}
