import type { Library } from '../../model/library.ts';

export default {
  id: 'terminus',
  packages: ['@godaddy/terminus', 'lightship', '@cloudnative/health-connect'],
  purpose: 'Health endpoints and graceful shutdown.',
  shutdowns: [{ path: '{createTerminus,createLightship}', what: 'ends in order on a signal' }],
  observability: [
    { path: 'createTerminus', kind: 'health-check', what: 'health endpoint' },
    { path: 'createLightship', kind: 'health-check', what: 'health endpoint' },
    { path: '{LivenessEndpoint,ReadinessEndpoint,HealthEndpoint}', kind: 'health-check', what: 'health endpoint' },
  ],
} as const satisfies Library;
