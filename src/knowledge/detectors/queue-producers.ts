import { originsOf } from '../../code/link/origins.ts';
import type { CallSite, Ref } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import type { ProducerUse } from '../../model/entry-uses.ts';
import type { Place } from '../../model/place.ts';
import { decidedNames, settled, slotted } from '../decided-names.ts';
import { injectedNames } from '../injected-names.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { madeSlots } from '../made-slots.ts';
import { queueLabel } from '../queue-label.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, slotNames } from '../slot-text.ts';

/** Places that put work into a queue or a topic: `mail.add('welcome', order)`, `producer.send({ topic })`. */
export default {
  id: 'queue-producers',
  description: 'Calls that put work into a queue, with its name, at the place where the name is decided.',
  detect: (knowledge) => ({
    producers: knowledge.matches.producers.flatMap((match) => producerRows(knowledge, match)),
  }),
} satisfies Detector;

function producerRows(knowledge: Knowledge, { call, library, alternatives }: Match<ProducerUse>): Rows['producers'] {
  const { program } = knowledge;
  const known = new Map(
    placesOf(knowledge, call.site, alternatives).map(({ place, site, queue, likely }) => [
      `${queue} ${place.line} ${place.file}`,
      {
        queue: queueLabel(queue),
        file: place.file,
        line: place.line,
        symbol: symbolOf(program, { file: site.file, function: site.call.function }),
        framework: library.id,
        certainty: call.likely || likely ? ('likely' as const) : ('certain' as const),
      },
    ]),
  );
  return [...known.values()];
}

interface Producing {
  readonly place: Place;
  readonly site: CallSite;
  readonly queue: string;
  readonly likely: boolean;
}

/** What the first alternative that knows a name says; else that there is one. */
function placesOf(knowledge: Knowledge, site: CallSite, alternatives: readonly ProducerUse[]): readonly Producing[] {
  const found = alternatives.map((use) => [...written(knowledge, site, use), ...made(knowledge, site, use)]);
  return (
    found.find((rows) => rows.some((row) => row.queue !== UNKNOWN_TEXT)) ?? found.find((rows) => rows.length > 0) ?? []
  );
}

function nameless(site: CallSite): Producing {
  return { place: { file: site.file, line: site.call.line }, site, queue: UNKNOWN_TEXT, likely: false };
}

/** Names that stand in the call. */
function written({ program }: Knowledge, site: CallSite, { queue, within }: ProducerUse): readonly Producing[] {
  if (queue === undefined) return [];
  const [around = ''] = within === undefined ? [] : slotNames(program, site, [within]);
  return slotted(program, site, queue).flatMap(({ handed }) =>
    settled(decidedNames(program, site, { name: handed, others: [] })).map((found) => {
      const [name = UNKNOWN_TEXT, ...others] = found.names ?? [];
      if (others.length > 0 || name === UNKNOWN_TEXT) return nameless(site);
      const text = [around, name].filter((part) => part !== '').join('/');
      return { place: found.place, site: found.site, queue: text, likely: found.likely };
    }),
  );
}

/** Names that what the call is made on was made with, or that a container injected it by. */
function made(knowledge: Knowledge, site: CallSite, { madeWith }: ProducerUse): readonly Producing[] {
  const receiver = madeWith === undefined ? null : receiverOf(knowledge, site);
  if (madeWith === undefined || receiver === null) return [];
  const refs = [...madeSlots(knowledge.program, receiver, madeWith), ...injectedAt(knowledge, receiver)];
  const rows = refs.flatMap((ref) => namedRows(knowledge, site, ref));
  const here = new Set(rows.flatMap((row) => (row.place.line === site.call.line ? [row.queue] : [])));
  // What an object was made with differs from object to object: a class that serves several queues names none.
  return rows.length === 0 || here.size > 1 ? [nameless(site)] : rows;
}

function injectedAt(knowledge: Knowledge, receiver: Ref): readonly Ref[] {
  const injected = injectedNames(knowledge);
  return originsOf(knowledge.program, receiver).flatMap((origin) =>
    origin.kind === 'parameter' ? injected(origin) : [],
  );
}

function namedRows({ program }: Knowledge, site: CallSite, ref: Ref): readonly Producing[] {
  return decidedNames(program, site, { name: { ref, path: [] }, others: [] }).flatMap((found) => {
    const [queue, ...others] = found.names ?? [];
    return queue === undefined || others.length > 0
      ? []
      : [{ place: found.place, site: found.site, queue, likely: found.likely }];
  });
}
