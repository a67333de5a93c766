import type { Correlation } from '../../src/model/correlation.ts';

const place = { file: 'apps/api/src/main.ts', line: 7 } as const;

export const sampleCorrelation: readonly Correlation[] = [
  {
    service: '@shop/api',
    ids: ['x-request-id', 'requestId'],
    knownAt: [place],
    automatic: [],
    hops: [
      { kind: 'queue', name: 'em|ails', carries: 'no', ...place },
      { kind: 'http', name: '@shop/worker', carries: 'yes', ...place },
      { kind: 'queue', name: 'orders', carries: 'unknown', ...place },
    ],
  },
  { service: '@shop/worker', ids: [], knownAt: [], automatic: ['Datadog APM'], hops: [] },
];
