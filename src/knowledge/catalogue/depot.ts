import type { Library } from '../../model/library.ts';

export default {
  id: 'depot',
  packages: ['@depot/sdk-node'],
  purpose: 'Client of Depot, builds of container images.',
  system: {
    name: 'Depot',
    kind: 'http-api',
    vendor: 'Depot',
    hosting: 'saas',
  },
  outbound: [
    {
      path: 'depot.{build,buildkit,core}.v1.*.{get,list}',
      effect: 'read',
    },
    {
      path: 'depot.{build,buildkit,core}.v1.*.get*',
      effect: 'read',
    },
    {
      path: 'depot.{build,buildkit,core}.v1.*.list*',
      effect: 'read',
    },
    {
      path: 'depot.{build,buildkit,core}.v1.*.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
