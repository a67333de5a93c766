import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import type { ProcessState, StateKind } from '../../model/process-state.ts';

/** What goes wrong, and not only slower, with a second instance or after a restart. */
const HARMFUL: Partial<Record<StateKind, string>> = {
  buffer: 'a buffer of what is not sent yet',
  'delayed-work': 'work that only a timer knows of',
  limiter: 'counts of a rate limiter',
  lock: 'a lock',
  queue: 'a queue of work',
  sessions: 'sessions of users',
};

/** Memory of one process that is relied on as if it were shared and lasting. */
export default {
  id: 'state-in-memory',
  severity: 'low',
  description: 'Queues, locks, sessions, rate limits, buffers and delayed work in the memory of one process.',
  why: 'A restart loses it, and each instance has its own: limits count once per instance, locks hold in one of them only, and waiting work is gone.',
  action:
    'Keep it in a store that all instances share, or write down why one instance, and the loss at a restart, are fine.',
  check: ({ processState }) => {
    const harmful = processState.filter(
      (row) => HARMFUL[row.kind] !== undefined && (row.memoryOf === 'service' || row.memoryOf === 'library'),
    );
    return [...groupBy(harmful, ({ service }) => service)].map(([service, rows]) => ({
      message: messageOf(service, rows),
      service,
      evidence: evidenceOf(rows),
    }));
  },
} satisfies Rule;

function messageOf(service: string | null, rows: readonly ProcessState[]): string {
  const kinds = listed(distinct(rows.map(({ kind }) => HARMFUL[kind] ?? kind)));
  return `${service ?? 'Code outside all services'}: ${counted(rows.length, 'place')} of a process's own memory ${rows.length === 1 ? 'holds' : 'hold'} ${kinds}.`;
}
