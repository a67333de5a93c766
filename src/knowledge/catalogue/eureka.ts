import type { Library } from '../../model/library.ts';

export default {
  id: 'eureka',
  packages: ['eureka-js-client'],
  purpose: 'Client of Eureka, names of services.',
  system: {
    name: 'Eureka',
    kind: 'other',
    vendor: 'Netflix',
    hosting: 'self-hosted',
  },
  clients: [
    {
      path: 'Eureka()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'eureka.host',
      },
    },
  ],
  outbound: [
    {
      path: 'Eureka().{start,stop}',
      effect: 'write',
    },
    {
      path: 'Eureka().fetchRegistry',
      effect: 'read',
    },
  ],
} as const satisfies Library;
