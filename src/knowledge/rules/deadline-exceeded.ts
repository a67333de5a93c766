import { toDuration } from '../../lib/duration.ts';
import { groupBy } from '../../lib/group-by.ts';
import { counted } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { thousands } from '../../lib/thousands.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { OutboundCall, Overrun } from '../../model/resilience.ts';

type Late = OutboundCall & { readonly overrun: Overrun };

/** Tries that go on after the platform has given up the work that they are made for. */
export default {
  id: 'deadline-exceeded',
  severity: 'medium',
  description:
    'Calls whose tries may take longer than the function, the route, the job or the activity is given that they are made in.',
  why: 'When the system is slow, the limit comes first. Who asked a route gets a timeout or a closed connection, and the handler may go on for nobody; a platform stops its function in the middle; a job or a lock is taken for lost, and the work is begun a second time beside itself. What handles a failure of the call runs too late, or never.',
  action: 'Make the tries times their timeout shorter than the limit, or raise the limit.',
  check: ({ outboundCalls }) => {
    const late = outboundCalls.filter((call): call is Late => call.overrun !== undefined);
    return [...groupBy(late, keyOf).values()].flatMap(toObserved).toSorted(by((row) => row.message));
  },
} satisfies Rule;

function keyOf({ system, service, overrun: { limit, tries, worstMs } }: Late): string {
  return JSON.stringify([system, service, limit, tries, worstMs]);
}

function toObserved(calls: readonly Late[]): readonly Observed[] {
  const [first] = calls;
  if (first === undefined) return [];
  const { system, service, overrun } = first;
  const { limit, tries, worstMs } = overrun;
  const certainty = calls.some((call) => call.overrun.certainty === 'certain') ? 'certain' : 'likely';
  const times = tries === 1 ? '' : ` in ${thousands(tries)} tries`;
  const more = calls.length === 1 ? '' : ` (${counted(calls.length, 'call')})`;
  return [
    {
      message: `${system}${more} may ${certainty === 'certain' ? '' : 'likely '}take ${toDuration(worstMs)}${times}, but ${givenTo(calls)} given ${toDuration(limit.ms)}.`,
      service,
      evidence: evidenceOf([...calls, limit]),
    },
  ];
}

/** The entry points that share the limit. */
function givenTo(calls: readonly Late[]): string {
  const entries = distinct(calls.map(({ overrun }) => overrun.entry));
  const [first = ''] = entries;
  return entries.length === 1 ? `${first} is` : `${first} and ${counted(entries.length - 1, 'other entry point')} are`;
}
