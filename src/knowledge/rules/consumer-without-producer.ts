import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import { OWN_QUEUES, looseEnds } from '../../model/queue-ends.ts';

/** Queues that are consumed, and that nothing in the repository fills. */
export default {
  id: 'consumer-without-producer',
  severity: 'low',
  description: 'Queues that are consumed, and that nothing in the repository fills.',
  why: 'Either something outside of the repository fills the queue, and nobody here can see who, or the consumer does nothing any more.',
  action: 'Write down who fills the queue, or remove the consumer.',
  check: (model) => {
    const loose = looseEnds(model).consumers.filter(({ framework }) => OWN_QUEUES.has(framework));
    return [...groupBy(loose, ({ service }) => service)].map(([service, ends]) => {
      const queues = distinct(ends.map(({ queue }) => queue));
      return {
        message: `${service ?? 'Code outside all services'} consumes ${counted(queues.length, 'queue')} that nothing in this repository fills: ${listed(queues)}. Does something else?`,
        service,
        evidence: evidenceOf(ends),
      };
    });
  },
} satisfies Rule;
