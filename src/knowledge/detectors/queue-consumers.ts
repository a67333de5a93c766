import { liftSite, takenOf } from '../../code/link/lift.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import { originsOf } from '../../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import type { ConsumerUse, Slot } from '../../model/entry-uses.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf, slotNames } from '../slot-text.ts';
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

function consumerRows(
  knowledge: Knowledge,
  { call, library, use: { madeWith }, alternatives }: Match<ConsumerUse>,
): Rows['entryPoints'] {
  const { program } = knowledge;
  const makers = madeWith === undefined ? [] : namesWhereMade(knowledge, call.site, madeWith);
  if (makers.length === 0 && alternatives.every((use) => isWithout(program, call.site, use.queue))) return [];
  const queue = alternatives.map((use) => slotOf(program, call.site, use.queue)).find((slot) => slot !== null) ?? null;
  const work = workOf(program, call.site, alternatives);
  return liftSite(program, call.site, [queue?.ref ?? null, ...work]).flatMap(({ place, site, slots, likely }) => {
    const [ref = null, ...handed] = slots.map((slot) => takenOf(program, slot));
    const handlers = handlerFunctions(program, handed);
    const names = withMaker(makers, ref === null ? [] : namesOf(program, ref));
    const queues = distinct(names.length === 0 ? [UNKNOWN_TEXT] : names);
    return queues.flatMap((name) => {
      const users = isNamedByCode(name) ? [] : usersElsewhere(program, site);
      const places = users.map((user) => ({ file: user.file, line: user.call.line, site: user }));
      const certainty = call.likely || likely || users.length > 0 ? ('likely' as const) : ('certain' as const);
      return (users.length === 0 ? [{ ...place, site }] : places).map(({ file, line, site: at }) => ({
        kind: 'queue' as const,
        queue: name,
        file,
        line,
        symbol: symbolOf(program, { file: at.file, function: at.call.function }),
        framework: library.id,
        certainty,
        handlers,
      }));
    });
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
  return slots.length > 0 ? written : site.call.arguments.map((value) => ({ file: site.file, value }));
}

/** `createFunction(options, { cron })` could name an event and names none: it is no consumer. */
function isWithout(program: Program, site: CallSite, slot: Slot): boolean {
  const value = site.call.arguments[slot.argument];
  if (value === undefined) return true;
  if (slot.key === undefined || slotOf(program, site, slot) !== null) return false;
  const [target] = program.targetsOf({ file: site.file, value });
  const row = target?.kind === 'structure' ? valueOf(program, target.at) : undefined;
  return row?.kind === 'object' && row.spreads.length === 0;
}

/** `images.process(handle)`: the name stands where `images` was made. */
function namesWhereMade(knowledge: Knowledge, site: CallSite, slot: Slot): readonly string[] {
  const { program } = knowledge;
  const receiver = receiverOf(knowledge, site);
  const origins = receiver === null ? [] : originsOf(program, receiver);
  return origins.flatMap((origin) => {
    const call = origin.kind === 'call' ? program.files.get(origin.file)?.calls[origin.call] : undefined;
    if (call === undefined || origin.kind !== 'call') return [];
    return slotNames(program, { file: origin.file, index: origin.call, call, targets: [] }, [slot]);
  });
}

/** A named job of a queue is `images:resize`. */
function withMaker(queues: readonly string[], jobs: readonly string[]): readonly string[] {
  if (queues.length === 0 || jobs.length === 0) return queues.length === 0 ? jobs : queues;
  return queues.flatMap((queue) => jobs.map((job) => `${queue}:${job}`));
}
