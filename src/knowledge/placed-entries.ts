import type { FunctionRef, Program } from '../code/link/program.ts';
import { symbolOf } from '../code/link/queries.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import type { EntryPoint } from '../model/entry-point.ts';
import { OWN_QUEUES } from '../model/queue-ends.ts';
import type { Service } from '../model/handover-model.ts';
import type { Question } from './analysis.ts';
import type { FoundEntryPoint } from './rows.ts';
import { scriptValues } from './script-values.ts';
import { functionBefore } from './function-around.ts';
import { serviceReach } from './service-reach.ts';
import { activityRuns } from './temporal-activities.ts';
import { reachOf } from './system-reach.ts';

/** An entry point, and the functions at which its work begins. */
export interface PlacedEntry {
  readonly entry: EntryPoint;
  readonly starts: readonly FunctionRef[];
}

/**
 * Entry points with their service, its owners, what answers and what that reaches; what two detectors found is one. Whatever
 * counts entry points counts these, so that all pages say the same number.
 */
export const placedEntries = remembered((question: Question): readonly PlacedEntry[] => {
  const { program, rows } = question;
  const reach = reachOf(question);
  const setIn = scriptValues(program);
  const servedBy = serviceReach(question);
  const placed = withScheduledJobs(rows)
    .filter((row) => !isTimerOfCommand(row, question))
    .map((row) => toEntryPoint(withQueue(row, setIn), { question, reach, servedBy }));
  const known = new Map<string, PlacedEntry>();
  for (const row of placed) {
    const key = `${entryPointName(row.entry)} ${row.entry.file}:${row.entry.line}`;
    if (known.get(key)?.entry.handler === undefined || row.entry.handler !== null) known.set(key, row);
  }
  return [...known.values()].toSorted(
    by(
      ({ entry }) => entry.file,
      ({ entry }) => entry.line,
      ({ entry }) => entryPointName(entry),
    ),
  );
});

/**
 * `clock.add('report', run, '0 3 * * *')`, an own helper that defines a job and has the clock start it: where nothing else
 * puts the job into its queue, that is one entry point, which the clock starts.
 */
function withScheduledJobs({ entryPoints, producers }: Question['rows']): readonly FoundEntryPoint[] {
  const filled = new Set(producers.map(({ queue, framework }) => `${framework} ${queue}`));
  const jobs = new Map(
    entryPoints.flatMap((row) =>
      row.kind === 'queue' && OWN_QUEUES.has(row.framework) && !filled.has(`${row.framework} ${row.queue}`)
        ? [[setUpAt(row), row] as const]
        : [],
    ),
  );
  const scheduled = new Set(entryPoints.flatMap((row) => (row.kind === 'schedule' ? [setUpAt(row)] : [])));
  return entryPoints.flatMap((row) => {
    const job = jobs.get(setUpAt(row));
    if (row.kind === 'queue' && row === job && scheduled.has(setUpAt(row))) return [];
    const isOpen = row.kind === 'schedule' && row.handlers.length === 0 && job !== undefined;
    return [isOpen ? { ...row, handlers: job.handlers } : row];
  });
}

function setUpAt({ file, line, framework }: FoundEntryPoint): string {
  return `${framework} ${file}:${line}`;
}

/** A command that somebody types has come to its end before anybody could call its timers scheduled work. */
function isTimerOfCommand({ kind, framework, file }: FoundEntryPoint, { serviceOf }: Question): boolean {
  return kind === 'schedule' && framework === 'global' && serviceOf(file)?.kind === 'cli';
}

/** A queue whose name is a variable is called as the package's scripts set it. */
function withQueue(row: FoundEntryPoint, setIn: ReturnType<typeof scriptValues>): FoundEntryPoint {
  const queue = row.kind === 'queue' ? setIn(row.file, row.queue) : null;
  return row.kind === 'queue' && queue?.isSet === true ? { ...row, queue: queue.text, certainty: 'likely' } : row;
}

interface Placing {
  readonly question: Question;
  readonly reach: ReturnType<typeof reachOf>;
  readonly servedBy: ReturnType<typeof serviceReach>;
}

function toEntryPoint(found: FoundEntryPoint, { question, reach, servedBy }: Placing): PlacedEntry {
  const { handlers, runsWorkflows = false, inUse: _, requests: __, ...row } = found;
  const { program, serviceOf, ownersOf } = question;
  const service = serviceOf(row.file);
  const serving = service?.deployable === true ? [] : servedBy(row, functionBefore);
  const starts = runsWorkflows ? [...handlers, ...workflowsOf(question, service)] : handlers;
  const entry: EntryPoint = {
    ...row,
    service: service?.name ?? null,
    ...(serving.length === 0 ? {} : { servedBy: serving }),
    owners: ownersOf(row.file),
    handler: placeOf(program, handlers.at(-1), row.symbol),
    systems: reach(starts),
  };
  return { entry, starts };
}

/** Functions of a service that call activities: by them the workflows that its worker runs are known. */
function workflowsOf({ program, serviceOf }: Question, service: Service | null): readonly FunctionRef[] {
  return activityRuns(program).flatMap(({ site: { file, call } }) =>
    serviceOf(file) === service ? [{ file, function: call.function }] : [],
  );
}

/** The last of several is what answers; middleware stands before it. One without a name is called like its entry point. */
function placeOf(program: Program, at: FunctionRef | undefined, symbol: string): EntryPoint['handler'] {
  const row = at === undefined ? undefined : program.files.get(at.file)?.functions[at.function];
  return at === undefined || row === undefined
    ? null
    : { file: at.file, line: row.line, symbol: row.name === '(anonymous)' ? symbol : symbolOf(program, at) };
}
