import { moduleMember } from '../code/link/exports.ts';
import { originsOf } from '../code/link/origins.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { propertyOf, symbolOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import type { RetryLayer, TimeLimit } from '../model/resilience.ts';
import { durationAt } from './durations.ts';
import { limitOf } from './limits.ts';
import { keyPlaces } from './option-places.ts';
import { siteOf } from './region.ts';

/** An activity that a workflow of Temporal runs: `proxyActivities<typeof activities>({ … }).charge()`. */
export interface ActivityRun {
  readonly at: FunctionRef;
  readonly name: string;
  /** The call of the workflow. */
  readonly site: CallSite;
  readonly place: Place;
  /** How often Temporal runs it when it fails: without end where the workflow says nothing. Null where only once. */
  readonly layer: RetryLayer | null;
  readonly limit: TimeLimit | null;
}

const PROXY = /^@temporalio\/workflow#proxy(?:Local)?Activities\(\)\.(\w+)$/;

/** Activities that workflows run, by the modules that they name as type: an activity is known by its name alone. */
export const activityRuns = remembered((program: Program): readonly ActivityRun[] =>
  program.calls.flatMap((site) => {
    const name = site.targets.flatMap((target) => (target.kind === 'api' ? [PROXY.exec(target.path)?.[1] ?? []] : []));
    const [activity] = name.flat();
    return activity === undefined ? [] : runsOf(program, site, activity);
  }),
);

function runsOf(program: Program, site: CallSite, name: string): readonly ActivityRun[] {
  const place = { file: site.file, line: site.call.line };
  return proxiesOf(program, site).flatMap((proxy) =>
    functionsNamed(program, proxy, name).map((at) => ({
      at,
      name,
      site,
      place,
      layer: layerOf(program, proxy),
      limit: limitOfRun(program, proxy),
    })),
  );
}

/** The calls that made what an activity is called on, or taken out of. */
function proxiesOf(program: Program, { file, call }: CallSite): readonly CallSite[] {
  const named = valueOf(program, { file, value: call.callee });
  const values = named?.kind === 'local' ? (program.files.get(file)?.bindings[named.binding]?.values ?? []) : [];
  const [taken = call.callee] = values;
  const callee = valueOf(program, { file, value: taken });
  const owner = callee?.kind === 'member' ? callee.object : taken;
  return originsOf(program, { file, value: owner }).flatMap((origin) =>
    origin.kind === 'call' ? [siteOf(program, origin.file, origin.call)] : [],
  );
}

function functionsNamed(program: Program, { file, call }: CallSite, name: string): readonly FunctionRef[] {
  const type = program.files.get(file)?.types[call.typeArguments[0] ?? -1];
  if (type?.kind !== 'typeof') return [];
  return program.targetsOf({ file, value: type.value }).flatMap((target) => {
    if (target.kind !== 'module') return [];
    return moduleMember(program.linker, target.file, name).flatMap((each) =>
      each.kind === 'function' ? [each.at] : [],
    );
  });
}

/** The default policy of the server has no maximum: https://docs.temporal.io/encyclopedia/retry-policies. */
function layerOf(program: Program, { file, call }: CallSite): RetryLayer | null {
  const value = call.arguments[0];
  const places = value === undefined ? [] : keyPlaces(program, { file, value }, 'retry.maximumAttempts');
  const written = places[0] === undefined ? undefined : limitOf(program, places[0].value);
  const layer = {
    file,
    line: call.line,
    kind: 'queue-attempts',
    symbol: symbolOf(program, { file, function: call.function }),
    certainty: 'certain',
  } as const;
  if (written === undefined) return { ...layer, attempts: null, bounded: false };
  return written === 1 ? null : { ...layer, attempts: written === 0 ? null : written, bounded: written !== 0 };
}

/** `'5 minutes'`, `'30s'`, `30_000`: how long one try may take. */
function limitOfRun(program: Program, { file, call }: CallSite): TimeLimit | null {
  const value = call.arguments[0];
  const written = value === undefined ? null : propertyOf(program, { file, value }, 'startToCloseTimeout');
  if (written === null) return null;
  const ms = durationAt(program, written.ref);
  return ms === null ? null : { file: written.ref.file, line: written.line, ms };
}
