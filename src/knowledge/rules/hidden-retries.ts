import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { SystemKind } from '../../model/library.ts';
import type { OutboundCall } from '../../model/resilience.ts';

/** What happens twice there, people notice. */
const NOTICED = new Set<SystemKind>(['payment', 'email', 'sms']);

/** Payments and messages that the library sends again by itself, where neither it nor the code gives a key. */
export default {
  id: 'hidden-retries',
  severity: 'medium',
  description: 'Payments and messages whose library tries again by itself, and that carry no idempotency key.',
  why: 'A call whose answer got lost is made again: without an idempotency key the customer pays, or is written to, twice. Own retries around it multiply.',
  action: 'Give the calls an idempotency key, or set the number of retries in the code.',
  check: ({ externalSystems, outboundCalls }) => {
    const noticed = new Set(externalSystems.filter(({ kind }) => NOTICED.has(kind)).map(({ name }) => name));
    const keyed = new Set(
      externalSystems.flatMap(({ defaults }) => defaults.filter(({ ownKey }) => ownKey).map(({ library }) => library)),
    );
    const calls = outboundCalls.filter((call) => noticed.has(call.system) && !keyed.has(call.via) && isHidden(call));
    return [...groupBy(calls, ({ system, via }) => `${system} ${via}`).values()]
      .flatMap((group) => toObserved(group))
      .toSorted(by((row) => row.message));
  },
} satisfies Rule;

function isHidden({ tries, effect, idempotencyKey }: OutboundCall): boolean {
  return tries.from === 'library' && tries.attempts !== 1 && effect !== 'read' && idempotencyKey === null;
}

function toObserved(calls: readonly OutboundCall[]): readonly Observed[] {
  const [first] = calls;
  if (first === undefined) return [];
  const { system, via, tries } = first;
  const times = tries.attempts === null ? 'without end' : `up to ${tries.attempts} times in all`;
  const services = distinct(calls.flatMap((call) => call.service ?? []));
  return [
    {
      message: `${system}: by default ${via} makes a failed call ${times}.`,
      service: services.length === 1 ? (services[0] ?? null) : null,
      evidence: evidenceOf(calls),
    },
  ];
}
