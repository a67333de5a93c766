import { groupBy } from '../../lib/group-by.ts';
import { counted } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { OutboundCall, Overrun } from '../../model/resilience.ts';

type Late = OutboundCall & { readonly overrun: Overrun };

/** Tries that go on after the platform has given up the work that they are made for. */
export default {
  id: 'deadline-exceeded',
  severity: 'medium',
  description:
    'Calls whose tries may take longer than the function, the route or the activity is given that they are made in.',
  why: 'When the system is slow, the work is stopped in the middle: no error is handled, nothing is reported, and what runs the work again starts over.',
  action: 'Make the tries times their timeout shorter than the limit, or raise the limit.',
  check: ({ outboundCalls }) => {
    const late = outboundCalls.filter((call): call is Late => call.overrun !== undefined);
    return [...groupBy(late, keyOf).values()].flatMap(toObserved).toSorted(by((row) => row.message));
  },
} satisfies Rule;

function keyOf({ system, service, overrun: { entry, tries, worstMs } }: Late): string {
  return JSON.stringify([system, service, entry, tries, worstMs]);
}

function toObserved(calls: readonly Late[]): readonly Observed[] {
  const [first] = calls;
  if (first === undefined) return [];
  const { system, service, overrun } = first;
  const { entry, limit, tries, worstMs, certainty } = overrun;
  const times = tries === 1 ? '' : ` in ${tries} tries`;
  const more = calls.length === 1 ? '' : ` (${counted(calls.length, 'call')})`;
  return [
    {
      message: `${system}${more} ${certainty === 'certain' ? 'may' : 'likely may'} take ${seconds(worstMs)}${times}, but ${entry} is given ${seconds(limit.ms)}.`,
      service,
      evidence: evidenceOf([...calls, limit]),
    },
  ];
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
