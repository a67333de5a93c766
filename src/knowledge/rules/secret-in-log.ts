import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { SensitiveLog } from '../../model/sensitive-log.ts';

/** Log calls that write a value named like a secret. Names can mislead: it is likely, and to be looked at. */
export default {
  id: 'secret-in-log',
  severity: 'high',
  description: 'Log calls that write a value named like a password, a key or a token.',
  why: 'Logs are read by many, kept for long and sent to other companies: who reads such a line can sign in.',
  action: 'Leave the value out, or let the logger redact it; change the secret if the line was ever written.',
  check: ({ sensitiveLogs }) => {
    const secrets = sensitiveLogs.filter(({ kind }) => kind === 'secret');
    return [...groupBy(secrets, ({ service }) => service).values()]
      .flatMap((rows) => toObserved(rows))
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;

function toObserved(rows: readonly SensitiveLog[]): readonly Observed[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = listed(distinct(rows.map((row) => row.what)));
  return [
    {
      message: `${first.service ?? 'Code of no service'}: ${counted(rows.length, 'log call')} likely ${rows.length === 1 ? 'writes' : 'write'} a secret (${names}).`,
      service: first.service,
      evidence: evidenceOf(rows),
    },
  ];
}
