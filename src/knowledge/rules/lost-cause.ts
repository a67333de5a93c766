import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Catch clauses that replace a failure by a new error with its message alone. */
export default {
  id: 'lost-cause',
  severity: 'low',
  description: 'Catch clauses that throw a new error with the message of the failure, and without the failure itself.',
  why: 'The stack and the fields of the first error are gone: logs show where it was thrown again, not where it failed.',
  action: 'Hand the failure over as the cause: `new Error(message, { cause: error })`.',
  check: ({ errorHandlers, services }) => {
    const ofPeople = new Set(
      services.flatMap(({ kind, name }) => (kind === 'frontend' || kind === 'cli' ? [name] : [])),
    );
    const losing = errorHandlers.filter((row) => row.losesCause === true && !ofPeople.has(row.service ?? ''));
    return [...groupBy(losing, ({ service }) => service)].map(([service, rows]) => ({
      message: `${service ?? 'Code outside all services'}: ${counted(rows.length, 'catch clause')} ${rows.length === 1 ? 'throws' : 'throw'} a new error without its cause, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}.`,
      service,
      evidence: evidenceOf(rows),
    }));
  },
} satisfies Rule;
