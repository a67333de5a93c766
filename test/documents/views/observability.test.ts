import { expect, it } from 'vitest';
import observability from '../../../src/documents/views/observability.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('counts for each service what it tells about itself', () => {
  expect(observability.build(sampleModel)).toMatchObject([
    {
      services: {
        rows: [
          { name: '@shop/api', via: ['pino'], logCalls: 12, healthChecks: 1, metrics: 0, swallowing: 1 },
          { name: '@shop/worker', via: [], logCalls: 0, swallowing: 0 },
        ],
      },
      watched: { rows: [{ subject: 'entry-points', total: 3, followed: 2, logged: 1, silent: 1 }] },
      silent: [{ service: '@shop/api', places: { rows: [{ name: 'POST /a|b' }] } }],
      sensitive: { rows: [{ kind: 'secret', what: 'user.apiKey' }] },
      correlation: { total: 2, rows: [{ hops: 3, carried: 1, lost: 1, unknown: 1 }, { ids: [] }] },
      lost: { rows: [{ kind: 'queue', name: 'em|ails' }] },
      settings: { total: 2, rows: [{ level: 'info', variables: ['LOG_LEVEL'] }, { isToldToRedact: false }] },
      alerts: { total: 2, bare: 1, rows: [{ name: 'HighErrorRate|api' }, { name: 'QueueGrows', runbook: null }] },
      handlers: { total: 2 },
      dropped: 1,
    },
  ]);
});
