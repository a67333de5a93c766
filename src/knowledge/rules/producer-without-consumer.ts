import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import { OWN_QUEUES, looseEnds } from '../../model/queue-ends.ts';

/** Queues that are filled, and that nothing in the repository empties. */
export default {
  id: 'producer-without-consumer',
  severity: 'medium',
  description: 'Queues that are filled, and that nothing in the repository empties.',
  why: 'Either something outside of the repository empties the queue, and nobody here can see who, or work is put there that is never done.',
  action: 'Write down who empties the queue, or remove what fills it.',
  check: (model) => {
    const loose = looseEnds(model).producers.filter(({ framework }) => OWN_QUEUES.has(framework));
    return [...groupBy(loose, ({ service }) => service)].map(([service, ends]) => {
      const queues = distinct(ends.map(({ queue }) => queue));
      return {
        message: `${service ?? 'Code outside all services'} fills ${counted(queues.length, 'queue')} that nothing in this repository consumes: ${listed(queues)}. Does something else?`,
        service,
        evidence: evidenceOf(ends),
      };
    });
  },
} satisfies Rule;
