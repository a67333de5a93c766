import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** What somebody meant to do about a failure, and did not. */
export default {
  id: 'unfinished-handler',
  severity: 'low',
  description: 'Error handlers with a TODO or FIXME.',
  why: 'Whoever wrote it knew that this failure is not dealt with yet, and the next team will find out when it happens.',
  action: 'Do it, or open an issue and name it in the comment.',
  check: ({ errorHandlers }) => {
    const unfinished = errorHandlers.filter((row) => row.unfinished === true);
    return [...groupBy(unfinished, ({ service }) => service)].map(([service, rows]) => ({
      message: `${service ?? 'Code outside all services'}: ${counted(rows.length, 'error handler')} ${rows.length === 1 ? 'has' : 'have'} a TODO or FIXME, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}.`,
      service,
      evidence: evidenceOf(rows),
    }));
  },
} satisfies Rule;
