import { distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { ExternalSystem } from '../../model/handover-model.ts';
import type { SystemKind } from '../../model/library.ts';

/** What happens twice there, people notice. */
const NOTICED = new Set<SystemKind>(['payment', 'email', 'sms']);

/** Libraries that send a payment or a message again by themselves. */
export default {
  id: 'hidden-retries',
  severity: 'medium',
  description: 'Payments and messages whose library tries again by itself.',
  why: 'A call whose answer got lost is made again: without an idempotency key the customer pays, or is written to, twice. Own retries around it multiply.',
  action: 'Check that the calls carry an idempotency key, or set the number of retries in the code.',
  check: ({ externalSystems }) => externalSystems.filter((system) => NOTICED.has(system.kind)).flatMap(toObserved),
} satisfies Rule;

function toObserved(system: ExternalSystem): readonly Observed[] {
  const retrying = system.defaults.filter((row) => row.attempts === null || row.attempts > 1);
  return retrying.map((row) => {
    const uses = system.uses.filter((use) => use.via === row.library);
    const calls = uses.filter((use) => use.effect !== 'client');
    const services = distinct(uses.flatMap((use) => use.service ?? []));
    return {
      message: messageOf(system.name, row),
      service: services.length === 1 ? (services[0] ?? null) : null,
      evidence: evidenceOf(calls.length > 0 ? calls : uses),
    };
  });
}

function messageOf(system: string, row: ExternalSystem['defaults'][number]): string {
  const tries = row.attempts === null ? 'without end' : `up to ${row.attempts} times in all`;
  return `${system}: by default ${row.library} makes a failed call ${tries}.`;
}
