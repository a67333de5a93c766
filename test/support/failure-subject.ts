import { groupBy } from '../../src/lib/group-by.ts';
import type { QueueSubject, SystemSubject } from '../../src/model/failure-mode.ts';
import type { ExternalSystem } from '../../src/model/handover-model.ts';
import type { OutboundCall } from '../../src/model/resilience.ts';
import { outboundCall } from './sample-calls.ts';
import { emptyModel, sampleModel } from './sample-model.ts';

const [stripe] = sampleModel.externalSystems;
const [route, consumer] = sampleModel.entryPoints;

/** Stripe as an entry point reaches it, with these calls. */
export function systemSubject(
  calls: readonly Partial<OutboundCall>[],
  fields: Partial<SystemSubject> = {},
  system: Partial<ExternalSystem> = {},
): SystemSubject {
  if (stripe === undefined || route === undefined) throw new Error('The sample has systems and entry points');
  const all = calls.map(outboundCall);
  return {
    kind: 'system',
    system: { ...stripe, ...system },
    calls: all.filter((call) => call.system === 'Stripe'),
    services: ['@shop/api'],
    entries: [route],
    watching: [],
    worst: null,
    secrets: [],
    callsByFunction: groupBy(all, ({ file, symbol }) => `${file} ${symbol}`),
    kindOf: (name) => (name === 'Stripe' ? 'payment' : 'database'),
    ...fields,
  };
}

/** The queue `orders` that a worker empties. */
export function queueSubject(fields: Partial<QueueSubject> = {}): QueueSubject {
  if (consumer === undefined) throw new Error('The sample has a consumer');
  return {
    kind: 'queue',
    queue: 'orders',
    services: ['@shop/worker'],
    entries: [consumer],
    watching: [],
    producers: emptyModel.producers,
    calls: [],
    kindOf: () => 'payment',
    ...fields,
  };
}
