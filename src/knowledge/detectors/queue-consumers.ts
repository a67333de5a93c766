import { returnedByCallee } from '../../code/link/returned.ts';
import { takenOf } from '../../code/link/lift.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import type { ConsumerUse, Slot } from '../../model/entry-uses.ts';
import { type Decided, decidedNames, settled, slotted } from '../decided-names.ts';
import { limitsOfWork } from '../durations.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { contentsOf, innerFunctions } from '../region.ts';
import { madeSlots } from '../made-slots.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { queueLabel } from '../queue-label.ts';
import { UNKNOWN_TEXT, namesAt } from '../slot-text.ts';
import { usersElsewhere } from '../users-elsewhere.ts';

/** Places where work of a queue is handed to a function: `new Worker('mail', handle)`, also through own managers and base classes. */
export default {
  id: 'queue-consumers',
  description:
    'Queue consumers that a call registers, with the name of their queue, at the place where the name is decided.',
  detect: (knowledge) => ({
    entryPoints: knowledge.matches.consumers.flatMap((match) => consumerRows(knowledge, match)),
  }),
} satisfies Detector;

function consumerRows(knowledge: Knowledge, match: Match<ConsumerUse>): Rows['entryPoints'] {
  const { program } = knowledge;
  const { call, use, alternatives } = match;
  const makers = use.madeWith === undefined ? [] : namesWhereMade(knowledge, call.site, use.madeWith);
  const written = alternatives.map(({ queue }) => slotted(program, call.site, queue)).find((each) => each.length > 0);
  const names = written?.map(({ handed }) => handed) ?? [null];
  if (
    written === undefined &&
    makers.length === 0 &&
    alternatives.every(({ queue }) => isWithout(program, call.site, queue))
  )
    return [];
  const others = workOf(program, call.site, alternatives);
  return names.flatMap((name) =>
    settled(decidedNames(program, call.site, { name, others }))
      // Whoever passes options without a name, `{ cron }`, asks for no queue.
      .filter((found) => found.names !== null || name === null || found.site === call.site)
      .flatMap((found) => rowsAt(knowledge, match, { found, makers })),
  );
}

interface Found {
  readonly found: Decided;
  readonly makers: readonly string[];
}

function rowsAt(
  { program }: Knowledge,
  { call, library, use, alternatives }: Match<ConsumerUse>,
  { found, makers }: Found,
): Rows['entryPoints'] {
  const handlers = handlerFunctions(
    program,
    found.handed.map((handed) => takenOf(program, handed)),
  );
  const names = withMaker(makers, found.names ?? []).map(queueLabel);
  // What can be several names, of which one is not known, is not known.
  const queues = names.length === 0 || names.includes(UNKNOWN_TEXT) ? [UNKNOWN_TEXT] : distinct(names);
  return queues.flatMap((queue) => {
    const users = isNamedByCode(queue) ? [] : usersElsewhere(program, found.site);
    const own = { ...found.place, site: found.site, isTakenUp: false };
    const places = users.map((user) => ({ file: user.file, line: user.call.line, site: user, isTakenUp: true }));
    // What a caller decides is no place where anything is registered.
    const isRegistered = users.length === 0 || found.site === call.site;
    return [...(isRegistered ? [own] : []), ...places].map(({ file, line, site, isTakenUp }) => ({
      kind: 'queue' as const,
      queue,
      file,
      line,
      symbol: symbolOf(program, { file: site.file, function: site.call.function }),
      framework: library.id,
      certainty: call.likely || found.likely || isTakenUp ? ('likely' as const) : ('certain' as const),
      handlers,
      ...limitsOfWork(
        program,
        call.site,
        alternatives.map(({ limit }) => limit),
      ),
      ...(use.runsWorkflows === undefined ? {} : { runsWorkflows: use.runsWorkflows }),
    }));
  });
}

/** A name that holds more than what is known when the program runs. */
function isNamedByCode(name: string): boolean {
  return /[a-z0-9]/i.test(name.replaceAll(/\$\{[^}]*\}/g, ''));
}

/** Where the entry says that the function stands; else whatever is handed over. */
function workOf(program: Program, site: CallSite, uses: readonly ConsumerUse[]): readonly Ref[] {
  const slots = uses.flatMap(({ handler }) => (handler === undefined ? [] : [handler]));
  const written = slots.flatMap((slot) => slotOf(program, site, slot)?.ref ?? []);
  const work = slots.length > 0 ? written : site.call.arguments.map((value) => ({ file: site.file, value }));
  return work.flatMap((ref) => wrappedIn(program, ref) ?? [ref, ...passedOn(program, ref)]);
}

/**
 * `new Worker(name, watched(handle))` in a helper that gets `handle`: what `watched` gives, and what the caller hands over. Null
 * where nothing of a caller is wrapped.
 */
function wrappedIn(program: Program, { file, value }: Ref): readonly Ref[] | null {
  const row = valueOf(program, { file, value });
  const facts = program.files.get(file);
  const call = row?.kind === 'result' ? facts?.calls[row.call] : undefined;
  const handed = call?.arguments.filter((each) => facts?.values[each]?.kind === 'parameter') ?? [];
  if (call === undefined || handed.length === 0) return null;
  return [...returnedByCallee(program, { file, value: call.callee }), ...handed.map((each) => ({ file, value: each }))];
}

/** `new Worker(name, (job) => handle(job.data))` in a helper that gets `handle`: what the caller hands over is the work. */
function passedOn(program: Program, { file, value }: Ref): readonly Ref[] {
  const row = valueOf(program, { file, value });
  const facts = program.files.get(file);
  if (row?.kind !== 'function' || facts === undefined) return [];
  const { calls, inner } = contentsOf(program, { file, function: row.function, scope: -1 });
  const own = [row.function, ...innerFunctions(facts, { file, function: row.function, scope: -1 })];
  const callees = [...calls, ...inner].map(({ call }) => call.callee);
  return [...new Set(callees)].flatMap((callee) => {
    const called = facts.values[callee];
    return called?.kind === 'parameter' && !own.includes(called.function) ? [{ file, value: callee }] : [];
  });
}

/** `createFunction(options, { cron })` could name an event and names none: it is no consumer. */
function isWithout(program: Program, site: CallSite, slot: Slot): boolean {
  const value = site.call.arguments[slot.argument];
  if (value === undefined) return true;
  if (slot.key === undefined) return false;
  const [target] = program.targetsOf({ file: site.file, value });
  const row = target?.kind === 'structure' ? valueOf(program, target.at) : undefined;
  return row?.kind === 'object' && row.spreads.length === 0;
}

/** `images.process(handle)`: the name stands where `images` was made. */
function namesWhereMade(knowledge: Knowledge, site: CallSite, slot: Slot): readonly string[] {
  const receiver = receiverOf(knowledge, site);
  const refs = receiver === null ? [] : madeSlots(knowledge.program, receiver, slot);
  return distinct(refs.flatMap((ref) => namesAt(knowledge.program, ref)));
}

/** A named job of a queue is `images:resize`. */
function withMaker(queues: readonly string[], jobs: readonly string[]): readonly string[] {
  if (queues.length === 0 || jobs.length === 0) return queues.length === 0 ? jobs : queues;
  // `process(5, run)`: a number says how many at once.
  return queues.flatMap((queue) => jobs.map((job) => (/^\d+$/.test(job) ? queue : `${queue}:${job}`)));
}
