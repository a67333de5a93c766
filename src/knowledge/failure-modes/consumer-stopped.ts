import { distinct } from '../../lib/order.ts';
import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { judgedFailure, watchedBy } from '../../model/failure-sentences.ts';

/** Nothing takes the work any more, while it is still put in. Said where it is known who puts it in. */
export default {
  id: 'consumer-stopped',
  failure: 'is not emptied any more',
  cause: 'a consumer that stopped, hangs, or fails at each piece of work',
  judge: (subject) => {
    if (subject.kind !== 'queue') return null;
    const fillers = distinct([
      ...subject.producers.flatMap(({ service }) => service ?? []),
      ...subject.calls.map(({ from }) => from),
    ]);
    if (fillers.length === 0) return null;
    return judgedFailure({
      prevention: [`work of ${fillers.slice(0, 4).join(', ')} waits in the queue`],
      detection: watchedBy(subject),
      action: 'Watch the length of the queue, and the age of the oldest work in it.',
      evidence: subject.entries,
    });
  },
} satisfies FailureModeEntry;
