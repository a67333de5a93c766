import type { Deployment, Service } from '../../model/handover-model.ts';
import type { Deployable } from '../../model/workspace.ts';
import { commandsOf } from './commands-of.ts';
import type { Judgement, PackageEvidence } from './find-services.ts';
import { judgeKind } from './judge-kind.ts';
import { nameOf } from './name-of.ts';
import type { Part } from './parts-of.ts';

interface Surroundings {
  readonly id: string;
  readonly files: readonly string[];
  readonly parts: readonly Part[];
  readonly uses: readonly string[];
  readonly owners: readonly string[];
  readonly linesOf: (file: string) => number;
}

interface Found {
  readonly service: Service;
  /** Files that belong to it rather than to the service that the package is named for. */
  readonly own: readonly string[];
}

/** The service of a package; where it runs as several things, the first has its name, and what they share. */
export function servicesOf(evidence: PackageEvidence, around: Surroundings): readonly Found[] {
  const { package: row, workspace, deployables } = evidence;
  const [, ...others] = around.parts;
  const apart = new Set(others.flatMap(({ own }) => [...own]));
  // What runs another part alone is that part's.
  const elsewhere = new Set(others.flatMap((part) => part.deployables));
  const deployments = deployables.filter((each) => !elsewhere.has(each));
  const isShared = ({ file }: { readonly file: string }): boolean => !apart.has(file);
  const main: Service = {
    id: around.id,
    name: nameOf(row),
    root: row.root,
    ...judgeKind({
      ...evidence,
      bootstraps: evidence.bootstraps.filter(isShared),
      entryPoints: evidence.entryPoints.filter(isShared),
    }),
    description: row.manifest.description,
    commands: commandsOf(row, deployables, workspace),
    deployments: deployments.map(toDeployment),
    uses: around.uses,
    owners: around.owners,
    ...sizeOf(
      around.files.filter((file) => !apart.has(file)),
      around,
    ),
  };
  return [{ service: main, own: [] }, ...others.map((part) => ofPart(evidence, around, { part, main }))];
}

function ofPart(
  evidence: PackageEvidence,
  around: Surroundings,
  { part, main }: { readonly part: Part; readonly main: Service },
): Found {
  const isLoaded = ({ file }: { readonly file: string }): boolean => part.loads.has(file);
  const judged = judgeKind({
    ...evidence,
    deployables: part.deployables,
    bootstraps: evidence.bootstraps.filter(isLoaded),
    entryPoints: evidence.entryPoints.filter(isLoaded),
  });
  const service: Service = {
    ...main,
    id: `${around.id}-${part.role.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    name: `${main.name} (${part.role})`,
    kind: part.isChosen ? chosenKind(part, evidence, kindOf(judged)) : kindOf(judged),
    deployable: true,
    because: part.because,
    evidence: part.evidence,
    commands: main.commands.filter(
      ({ name, script }) => name.includes(part.role) || (script ?? '').includes(baseOf(part.entry)),
    ),
    deployments: part.deployables.map(toDeployment),
    ...sizeOf([...part.own], around),
  };
  return { service, own: [...part.own] };
}

function toDeployment({ kind, name, place }: Deployable): Deployment {
  return { kind, name, ...place };
}

/** What runs and neither answers nor waits for work does its work and ends. */
function kindOf({ kind, deployable }: Judgement): Service['kind'] {
  return deployable && kind !== 'frontend' && kind !== 'fullstack' ? kind : 'job';
}

const WORKS = /work|consum|queue|job|cron|schedul|process|daemon/i;

/** Of several that run the same file, the one called worker works on what the file consumes. */
function chosenKind({ role }: Part, { entryPoints }: PackageEvidence, otherwise: Service['kind']): Service['kind'] {
  const consumes = entryPoints.some(({ kind }) => kind === 'queue' || kind === 'schedule');
  return consumes && WORKS.test(role) ? 'worker' : otherwise;
}

/** `src/bin/worker.ts` → `/worker.`, as start and watch scripts name it. */
function baseOf(entry: string): string {
  const name = entry.split('/').at(-1) ?? entry;
  return `/${name.slice(0, name.lastIndexOf('.') + 1)}`;
}

function sizeOf(files: readonly string[], { linesOf }: Surroundings): Pick<Service, 'files' | 'lines'> {
  return { files: files.length, lines: files.reduce((sum, file) => sum + linesOf(file), 0) };
}
