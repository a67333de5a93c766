import type { FailureMode, ServiceFailure } from '../../src/model/failure-mode.ts';

/** A row of the failure modes, with what a test does not care about filled in. */
export function failureMode(fields: Partial<FailureMode>): FailureMode {
  return {
    id: 'stripe/down',
    item: { kind: 'system', name: 'Stripe' },
    mode: 'down',
    failure: 'is down, or answers with errors',
    cause: 'an outage',
    services: ['@shop/api'],
    entryPoints: 1,
    calls: 1,
    prevention: ['up to 12 tries on the worst way (charge)'],
    detection: ['the only call logs or reports it'],
    gap: { rank: 1, text: 'nothing takes its place' },
    action: 'Decide what the entry points answer.',
    certainty: 'certain',
    evidence: [{ file: 'apps/api/src/pay.ts', line: 12 }],
    ...fields,
  };
}

export const sampleFailureModes: readonly FailureMode[] = [
  failureMode({
    id: 'queue:orders/consumer-stopped',
    item: { kind: 'queue', name: 'orders' },
    mode: 'consumer-stopped',
    failure: 'is not emptied any more',
    services: ['@shop/worker'],
    prevention: ['work of @shop/api waits in the queue'],
    detection: [],
    gap: null,
    action: 'Watch the length of the queue.',
    evidence: [{ file: 'apps/worker/src/main.ts', line: 6 }],
  }),
  failureMode({
    id: 'a-b-rates/slow',
    item: { kind: 'system', name: 'A|B `rates`' },
    mode: 'slow',
    failure: 'takes the call and never answers',
    entryPoints: 0,
    prevention: [],
    detection: [],
    gap: { rank: 3, text: 'the only call waits without a limit' },
    action: 'Limit the call.',
    evidence: [{ file: 'apps/api/src/rates.ts', line: 3 }],
  }),
  failureMode({}),
  failureMode({
    id: 'stripe/slow',
    mode: 'slow',
    failure: 'takes the call and never answers',
    prevention: ['a try is given up after 80 s at the longest'],
    detection: [],
    gap: null,
    action: null,
  }),
];

/** What the person on call of the API is told. */
export const sampleServiceFailures: readonly ServiceFailure[] = ['Stripe', 'A|B `rates`'].map((system) => ({
  service: '@shop/api',
  system,
  calls: 1,
  modes: sampleFailureModes.filter(({ item }) => item.name === system),
}));
