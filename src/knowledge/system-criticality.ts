import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by, distinct } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { SystemCriticality } from '../model/system-instance.ts';
import type { Question } from './analysis.ts';
import { isRunByHand } from './is-run-by-hand.ts';
import { placedEntries } from './placed-entries.ts';
import { reachOf } from './system-reach.ts';

/** Services with fewer entry points have no "every request" that would say more than the list of them. */
const FEW = 3;
/** Services of these kinds have a start that others wait for. */
const STARTS = new Set(['http-server', 'fullstack', 'worker', 'serverless']);

interface Reaching {
  readonly kind: 'request' | 'job' | 'command';
  readonly service: string | null;
  readonly systems: ReadonlySet<string>;
  /** Those that it reaches for certain. */
  readonly certain: ReadonlySet<string>;
}

/** Entry points that nobody waits for; all others are requests. */
const KINDS: Readonly<Record<string, Reaching['kind']>> = { queue: 'job', schedule: 'job', cli: 'command' };

/** Answers what leads to a system: how many entry points of which kind, and which services cannot start without it. */
export const criticalityOf = remembered((question: Question): ((name: string) => SystemCriticality) => {
  const systemsOf = reachOf(question);
  const entries = placedEntries(question).map(({ entry: { kind, file, systems } }): Reaching => {
    const service = question.serviceOf(file);
    return {
      kind: KINDS[kind] ?? 'request',
      service: service?.deployable === true ? service.name : null,
      systems: new Set(systems.map(({ name }) => name)),
      certain: new Set(systems.flatMap(({ name, certainty }) => (certainty === 'certain' ? [name] : []))),
    };
  });
  const requests = groupBy(
    entries.filter(({ kind }) => kind === 'request'),
    ({ service }) => service,
  );
  const starting = startingSystems(question, systemsOf);
  return (name) => {
    const reaching = entries.filter(({ systems }) => systems.has(name));
    const count = (kind: Reaching['kind']): number => reaching.filter((entry) => entry.kind === kind).length;
    return {
      requests: count('request'),
      everyRequestOf: [...requests]
        .flatMap(([service, all]) =>
          service !== null && all.length >= FEW && all.every(({ certain }) => certain.has(name)) ? [service] : [],
        )
        .toSorted(by((service) => service)),
      jobs: count('job'),
      commands: count('command'),
      atStartOf: distinct([...starting].flatMap(([service, systems]) => (systems.has(name) ? [service] : []))),
    };
  };
});

/** By service, the systems that its modules call while they are loaded. Only what is certain. */
function startingSystems(
  { program, services, serviceOf }: Question,
  systemsOf: ReturnType<typeof reachOf>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const starts = new Set(services.filter(({ kind }) => STARTS.has(kind)).map(({ name }) => name));
  const modules = groupBy(moduleFunctions(program), ({ file }) => serviceOf(file)?.name ?? null);
  return new Map(
    [...modules].flatMap(([service, refs]) => {
      if (service === null || !starts.has(service)) return [];
      const certain = systemsOf(refs).filter(({ certainty }) => certainty === 'certain');
      return [[service, new Set(certain.map(({ name }) => name))] as const];
    }),
  );
}

function moduleFunctions(program: Program): readonly FunctionRef[] {
  return [...program.files].flatMap(([file, { functions }]) => {
    const id = functions.findIndex(({ kind }) => kind === 'module');
    return id < 0 || isRunByHand(file) ? [] : [{ file, function: id }];
  });
}
