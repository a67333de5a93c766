import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import type { Place } from '../../model/place.ts';

type Blind = OutboundCall & { readonly blindStart: Place };

/** Services that need a system when they start, and that are started whether it is there or not. */
export default {
  id: 'start-without-waiting',
  severity: 'low',
  description:
    'Services of compose files that call a database, cache or queue once when they start, and are started without waiting until it is well.',
  why: 'Whether the whole comes up depends on which container is faster: after a restart of the machine the service ends, and stays down.',
  action:
    'Wait with `depends_on: { condition: service_healthy }` and a health check of the system, or try again at the start.',
  check: ({ outboundCalls }) => {
    const blind = outboundCalls.filter((call): call is Blind => call.blindStart !== undefined);
    return [...groupBy(blind, ({ service, system }) => JSON.stringify([service, system])).values()]
      .flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const { service, system, symbol, blindStart } = first;
        const message = `${service ?? 'Code outside all services'}: ${symbol} calls ${system} once when it starts, and ${blindStart.file} starts it without waiting until ${system} is well.`;
        return [{ message, service, evidence: evidenceOf([blindStart, ...group]) }];
      })
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;
