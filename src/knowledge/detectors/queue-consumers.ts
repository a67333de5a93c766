import { liftSite, takenOf } from '../../code/link/lift.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ConsumerUse } from '../../model/library.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';
import { UNKNOWN_TEXT, namesOf } from '../slot-text.ts';

/** Places where work of a queue is handed to a function: `new Worker('mail', handle)`, also through own managers and base classes. */
export default {
  id: 'queue-consumers',
  description: 'Queue consumers that a call registers, with the name of their queue, at the place where the name is decided.',
  detect: (knowledge) => ({ entryPoints: knowledge.matches.consumers.flatMap((match) => consumerRows(knowledge, match)) }),
} satisfies Detector;

function consumerRows({ program }: Knowledge, { call, library, alternatives }: Match<ConsumerUse>): Rows['entryPoints'] {
  const queue = alternatives.map((use) => slotOf(program, call.site, use.queue)).find((slot) => slot !== null) ?? null;
  return liftSite(program, call.site, [queue?.ref ?? null]).flatMap(({ place, site, slots }) => {
    const ref = takenOf(program, slots[0] ?? null);
    const names = ref === null ? [] : namesOf(program, ref);
    const symbol = symbolOf(program, { file: site.file, function: site.call.function });
    return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((name) => ({
      kind: 'queue' as const, queue: name, ...place, symbol, framework: library.id, certainty: call.likely ? ('likely' as const) : ('certain' as const),
    }));
  });
}
