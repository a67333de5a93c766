import { symbolOf } from '../../code/link/queries.ts';
import { type Detector, matching } from '../knowledge.ts';
import { UNKNOWN_TEXT, slotNames } from '../slot-text.ts';

/** Places where work of a queue is handed to a function: `new Worker('mail', handle)`, `queue.process(handle)`. */
export default {
  id: 'queue-consumers',
  description: 'Queue consumers that a call registers, with the name of their queue.',
  detect: (knowledge) => ({
    entryPoints: matching(knowledge, 'consumers').flatMap(({ call, library, alternatives }) => {
      const { site, likely } = call;
      const names = slotNames(knowledge.program, site, alternatives.map((use) => use.queue));
      const symbol = symbolOf(knowledge.program, { file: site.file, function: site.call.function });
      return (names.length === 0 ? [UNKNOWN_TEXT] : names).map((queue) => ({
        kind: 'queue' as const, queue, file: site.file, line: site.call.line, symbol, framework: library.id, certainty: likely ? ('likely' as const) : ('certain' as const),
      }));
    }),
  }),
} satisfies Detector;
