import type { Program } from '../../code/link/program.ts';
import type { Service, ServiceKind } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import type { Deployable, Package, Workspace } from '../../model/workspace.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { packageRoots } from '../package-of.ts';
import type { Rows } from '../rows.ts';
import { judgeKind } from './judge-kind.ts';
import { nameOf } from './name-of.ts';
import { partsOf } from './parts-of.ts';
import { slug } from './slug.ts';
import { servicesOf } from './services-of.ts';
import { isForUse, type WithoutCode, withoutCode } from './without-code.ts';

/** All that is known of one package when its kind is judged. */
export interface PackageEvidence {
  readonly package: Package;
  readonly workspace: Workspace;
  readonly deployables: readonly Deployable[];
  readonly bootstraps: Rows['bootstraps'];
  readonly entryPoints: Rows['entryPoints'];
  /** Other packages of the repository import it. */
  readonly isImported: boolean;
  /** What it is for, where it has no production code. */
  readonly withoutCode: WithoutCode | null;
}

/** What says what a package is. */
export interface Judgement {
  readonly kind: ServiceKind;
  readonly deployable: boolean;
  readonly because: string;
  readonly evidence: Place;
}

interface Input {
  readonly program: Program;
  readonly rows: Rows;
  readonly ownersOf: (file: string) => readonly string[];
}

/** What was found, and which files belong to which service where it is not the one of their package. */
export interface FoundServices {
  readonly services: readonly Service[];
  readonly ownFiles: ReadonlyMap<string, Service>;
}

/** Packages with production code, each with what it is and what says so; several where a package runs as several things. */
export function findServices({ program, rows, ownersOf }: Input): FoundServices {
  const { workspace } = program;
  const filesByRoot = groupBy(
    workspace.sources.filter((source) => program.files.has(source.path)),
    (source) => source.packageRoot,
  );
  const rootOf = packageRoots(program);
  const inRoot = <Row extends Place>(list: readonly Row[]): Map<string | null | undefined, Row[]> =>
    groupBy(list, (row) => rootOf.get(row.file));
  const [bootstraps, entryPoints, imports] = [
    inRoot(rows.bootstraps),
    inRoot(rows.entryPoints),
    importsBetween(program, rootOf),
  ];
  const imported = new Set([...shownByExamples(workspace), ...[...imports.values()].flatMap((roots) => [...roots])]);
  const purposeOf = withoutCode(workspace);
  const hasCode = (row: Package): boolean => (filesByRoot.get(row.root)?.length ?? 0) > 0;
  const packages = workspace.packages.filter(
    (row) => hasCode(row) || hasImage(workspace, row) || purposeOf(row) !== null,
  );
  const ids = uniqueIds(packages);
  const names = new Map(packages.map((row) => [row.root, nameOf(row)]));
  const found = packages.flatMap((row) => {
    const deployables = workspace.deployables.filter((each) => each.root === row.root);
    const evidence: PackageEvidence = {
      package: row,
      workspace,
      deployables,
      bootstraps: bootstraps.get(row.root) ?? [],
      entryPoints: entryPoints.get(row.root) ?? [],
      isImported: imported.has(row.root),
      withoutCode: hasCode(row) ? null : purposeOf(row),
    };
    if (isNoLibrary(evidence) && !judgeKind(evidence).deployable) return [];
    return servicesOf(evidence, {
      id: ids.get(row.root) ?? nameOf(row),
      files: (filesByRoot.get(row.root) ?? []).map(({ path }) => path),
      parts: imported.has(row.root) ? [] : partsOf(program, row, deployables),
      uses: distinct([...(imports.get(row.root) ?? [])].flatMap((root) => names.get(root) ?? [])),
      owners: ownersOf(row.file),
      linesOf: (file) => program.files.get(file)?.lines ?? 0,
    });
  });
  return {
    services: found.map(({ service }) => service).toSorted(inOrder),
    ownFiles: new Map(found.flatMap(({ service, own }) => own.map((file) => [file, service] as const))),
  };
}

/** Nobody can import what has no name, and the root of a workspace only holds others. */
function isNoLibrary({ package: { root, manifest }, isImported, workspace }: PackageEvidence): boolean {
  return !isImported && (manifest.name === null || (root === '' && holdsOthers(workspace)));
}

function holdsOthers({ packages }: Workspace): boolean {
  return packages.some((row) => row.root !== '' && row.workspaceRoot !== null);
}

const inOrder = by<Service>(
  (service) => service.root,
  (service) => service.name,
);

/** A package without sources is a service where an image is built from it; the root of a workspace only holds others. */
function hasImage(workspace: Workspace, row: Package): boolean {
  if (row.root === '' && holdsOthers(workspace)) return false;
  return (
    workspace.deployables.some(({ root, kind }) => root === row.root && kind === 'dockerfile') &&
    isForUse(workspace, row)
  );
}

/** Which packages import which, by root folder; imports of types alone count too, since they bind as well. */
function importsBetween(program: Program, rootOf: ReadonlyMap<string, string | null>): Map<string, Set<string>> {
  const between = new Map<string, Set<string>>();
  for (const [file, facts] of program.files) {
    const from = rootOf.get(file) ?? null;
    if (from === null) continue;
    for (const { module } of facts.imports) {
      const target = program.fileOf(file, module);
      const to = target === null ? null : (rootOf.get(target) ?? null);
      if (to !== null && to !== from) between.set(from, (between.get(from) ?? new Set()).add(to));
    }
  }
  return between;
}

/** Packages that an example or a template depends on: it shows how a library is used. */
function shownByExamples({ packages, sources }: Workspace): readonly string[] {
  const examples = new Set(sources.flatMap(({ role, packageRoot }) => (role === 'example' ? [packageRoot] : [])));
  const wanted = new Set(
    packages.flatMap(({ root, manifest }) => (examples.has(root) ? Object.keys(manifest.dependencies) : [])),
  );
  return packages.flatMap(({ root, manifest }) => (wanted.has(manifest.name ?? '') ? [root] : []));
}

/** Names as folder names: without their scope, with their folder where two are alike. */
function uniqueIds(packages: readonly Package[]): ReadonlyMap<string, string> {
  const alike = groupBy(packages, (row) => slug(nameOf(row)));
  const taken = new Set<string>();
  return new Map(
    packages.map((row) => {
      const plain = slug(nameOf(row));
      const wanted = (alike.get(plain)?.length ?? 0) > 1 ? slug(`${row.root}-${plain}`) : plain;
      let id = wanted;
      for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
      taken.add(id);
      return [row.root, id];
    }),
  );
}
