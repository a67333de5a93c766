import { functionKey } from '../../code/link/linker.ts';
import type { FunctionRef } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { Flow, FlowStep, Participant } from '../../model/architecture.ts';
import type { Certainty } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { type Effectful, flowEvents } from '../flow-events.ts';
import { mayMeet } from '../../model/queue-ends.ts';
import { queueName } from '../queue-name.ts';
import { tellsQueue } from '../same-queue.ts';
import type { FoundEntryPoint } from '../rows.ts';
import { reachOf } from '../system-reach.ts';

const MOST_FLOWS = 12;
const MOST_OF_SERVICE = 3;
const MOST_CANDIDATES = 8;
const MOST_STEPS = 18;
const MOST_FUNCTIONS = 3000;
/** A call that can run more functions than this is not followed: it would tell of all what happens in one of them. */
const MOST_ALTERNATIVES = 3;

/** What the entry points of each service set off that reach most. */
export default {
  id: 'flows',
  analyse: (question) => {
    const candidates = [...groupBy(question.rows.entryPoints, (row) => runnerOf(question, row.file))]
      .flatMap(([service, entries]) => (service === null ? [] : mostReaching(question, entries)))
      .map((entry) => flowOf(question, entry))
      .filter(({ steps }) => widthOf(steps) > 2)
      .toSorted(bySize);
    const chosen = [...groupBy(withoutTwins(candidates), ({ entry }) => entry.service).values()].flatMap((group) =>
      group.slice(0, MOST_OF_SERVICE),
    );
    return { flows: chosen.toSorted(bySize).slice(0, MOST_FLOWS) };
  },
} satisfies Analysis;

const bySize = by<Flow>(
  ({ steps }) => -widthOf(steps),
  ({ steps, rest }) => -(steps.length + rest),
  ({ entry }) => entry.file,
  ({ entry }) => entry.line,
  ({ entry }) => entry.name,
);

function widthOf(steps: readonly FlowStep[]): number {
  return new Set(steps.flatMap(({ from, to }) => [JSON.stringify(from), JSON.stringify(to)])).size;
}

/** Entry points that do the same tell the same. */
function withoutTwins(flows: readonly Flow[]): readonly Flow[] {
  const groups = groupBy(flows, ({ steps }) => JSON.stringify(steps.map(({ to, effect }) => [to, effect])));
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

const CHANGING = /^(?:POST|PUT|PATCH|DELETE)$/;

function mostReaching(question: Question, entries: readonly FoundEntryPoint[]): readonly FoundEntryPoint[] {
  const reach = reachOf(question);
  const scored = entries.map((entry) => {
    const sure = reach(entry.handlers).filter(({ certainty }) => certainty === 'certain').length;
    const changes = entry.kind !== 'http' || CHANGING.test(entry.method) ? 1 : 0;
    return { entry, score: 2 * sure + changes };
  });
  return scored
    .filter(({ entry, score }) => entry.handlers.length > 0 && score > 1)
    .toSorted(
      by(
        ({ score }) => -score,
        ({ entry }) => entry.file,
        ({ entry }) => entry.line,
        ({ entry }) => entryPointName(entry),
      ),
    )
    .slice(0, MOST_CANDIDATES)
    .map(({ entry }) => entry);
}

interface Walk {
  readonly question: Question;
  readonly seen: Set<string>;
  readonly steps: FlowStep[];
}

/** Who acts, and how sure it is that it comes so far. */
interface Actor {
  readonly process: Participant;
  readonly certainty: Certainty;
}

function flowOf(question: Question, entry: FoundEntryPoint): Flow {
  const service = runnerOf(question, entry.file);
  const walk: Walk = { question, seen: new Set(), steps: [] };
  const process: Participant = { kind: 'service', name: service ?? entry.file };
  for (const at of entry.handlers) enter(walk, at, { process, certainty: entry.certainty });
  const { kind, file, line } = entry;
  return {
    entry: { kind, name: entryPointName(entry), service, file, line },
    steps: walk.steps.slice(0, MOST_STEPS),
    rest: Math.max(0, walk.steps.length - MOST_STEPS),
  };
}

/** The service that a file runs in: of a library's file the service that alone uses the library. */
function runnerOf({ services, serviceOf }: Question, file: string): string | null {
  const own = serviceOf(file);
  if (own === null || own.deployable) return own?.name ?? null;
  const [user, ...others] = services.filter(({ deployable, uses }) => deployable && uses.includes(own.name));
  return user === undefined || others.length > 0 ? own.name : user.name;
}

/** Each function once: what it does again is not told again. */
function enter(walk: Walk, at: FunctionRef, actor: Actor): void {
  const key = functionKey(at);
  if (walk.seen.has(key) || walk.seen.size >= MOST_FUNCTIONS) return;
  walk.seen.add(key);
  for (const event of flowEvents(walk.question)(at)) {
    if ('does' in event) act(walk, event.does, actor);
    else if (event.enter.length <= MOST_ALTERNATIVES)
      for (const { to, certainty } of event.enter) enter(walk, to, certainty === 'certain' ? actor : likely(actor));
  }
}

const likely = ({ process }: Actor): Actor => ({ process, certainty: 'likely' });

function act(walk: Walk, does: Effectful, actor: Actor): void {
  const certainty = actor.certainty === 'certain' ? does.certainty : 'likely';
  const { kind, what, effect, symbol, file, line } = does;
  const name = kind === 'queue' ? queueName(does.name) : does.name;
  add(walk, { from: actor.process, to: { kind, name }, what, effect, symbol, certainty, times: 1, file, line });
  if (kind !== 'queue') return;
  for (const consumer of consumersOf(walk.question, name, does.framework ?? '')) consume(walk, consumer, certainty);
}

function consumersOf({ rows }: Question, queue: string, framework: string): readonly FoundEntryPoint[] {
  // Two queues whose names nobody knows are not one.
  if (!tellsQueue(queue)) return [];
  return rows.entryPoints
    .filter((row) => row.kind === 'queue' && queueName(row.queue) === queue && mayMeet(framework, row.framework))
    .slice(0, 1);
}

function consume(walk: Walk, consumer: FoundEntryPoint, certainty: Certainty): void {
  const { program } = walk.question;
  const service = runnerOf(walk.question, consumer.file);
  const at = consumer.handlers.at(-1);
  if (service === null || consumer.kind !== 'queue') return;
  const process: Participant = { kind: 'service', name: service };
  add(walk, {
    from: { kind: 'queue', name: queueName(consumer.queue) },
    to: process,
    what: at === undefined ? consumer.symbol : symbolOf(program, at),
    effect: 'call',
    symbol: consumer.symbol,
    certainty: consumer.certainty === 'certain' ? certainty : 'likely',
    times: 1,
    file: consumer.file,
    line: consumer.line,
  });
  const sure = certainty === 'certain' ? consumer.certainty : 'likely';
  for (const handler of consumer.handlers) enter(walk, handler, { process, certainty: sure });
}

/** Steps in a row that do the same between the same two are one. */
function add({ steps }: Walk, step: FlowStep): void {
  const last = steps.at(-1);
  const isAlike = last !== undefined && alike(last) === alike(step);
  if (isAlike) steps[steps.length - 1] = { ...last, times: last.times + 1 };
  else steps.push(step);
}

function alike({ from, to, effect, certainty }: FlowStep): string {
  return JSON.stringify([from, to, effect, certainty]);
}
