import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Requests that are made again after an answer that stays the same. */
export default {
  id: 'retry-of-client-errors',
  severity: 'low',
  description:
    'Requests whose client throws at answers such as 400, 401 or 404, and that are made again without asking what failed.',
  why: 'A request that is wrong stays wrong: the tries delay the answer, use up the limit of requests, and fill the logs with failures that are none of the other side.',
  action: 'Try again after network errors, timeouts, 429 and 5xx only, and let everything else through at once.',
  check: ({ outboundCalls }) => {
    const calls = outboundCalls.filter(({ retriedAlways }) => retriedAlways);
    return [...groupBy(calls, ({ service, system }) => JSON.stringify([service, system])).values()]
      .flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const symbols = listed(distinct(group.map(({ symbol }) => symbol)));
        return [
          {
            message: `${first.system}: ${counted(group.length, 'request')} of ${symbols} ${group.length === 1 ? 'is' : 'are'} made again whatever the answer says, also 400 and 404.`,
            service: first.service,
            evidence: evidenceOf([
              ...group,
              ...group.flatMap(({ layers }) => layers.filter((layer) => layer.everyFailure)),
            ]),
          },
        ];
      })
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;
