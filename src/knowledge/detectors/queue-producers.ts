import { liftSite, takenOf } from '../../code/link/lift.ts';
import type { CallSite } from '../../code/link/program.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ProducerUse } from '../../model/entry-uses.ts';
import type { Place } from '../../model/place.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { madeSlots } from '../made-slots.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

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
  const rows = alternatives.flatMap((use) => sitesOf(knowledge, call.site, use));
  const known = new Map(
    rows.map(({ place, site, queue, likely }) => [
      `${queue} ${place.line} ${place.file}`,
      {
        queue,
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

function sitesOf(knowledge: Knowledge, site: CallSite, { queue, madeWith }: ProducerUse): readonly Producing[] {
  const { program } = knowledge;
  const receiver = receiverOf(knowledge, site);
  const written = queue === undefined ? null : slotOf(program, site, queue);
  const made = madeWith === undefined || receiver === null ? [] : madeSlots(program, receiver, madeWith);
  const refs = [...(written === null ? [] : [written.ref]), ...made];
  // What an object was made with differs from object to object: a class that serves several queues names none.
  const nameless = { place: { file: site.file, line: site.call.line }, site, queue: UNKNOWN_TEXT, likely: false };
  if (refs.length === 0) return madeWith === undefined ? [] : [nameless];
  const lifted = refs.flatMap((ref) => liftSite(program, site, [ref]));
  const rows = lifted.flatMap(({ place, site: at, slots, likely }) => {
    const ref = takenOf(program, slots[0] ?? null);
    const names = ref === null ? [] : namesOf(program, ref);
    return names.length === 1 ? names.map((name) => ({ place, site: at, queue: name, likely })) : [];
  });
  const isAmbiguous = rows.some((row) => row.place.line === site.call.line && row.queue !== rows[0]?.queue);
  return rows.length === 0 || isAmbiguous ? [nameless] : rows;
}
