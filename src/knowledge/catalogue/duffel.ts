import type { Library } from '../../model/library.ts';

export default {
  id: 'duffel',
  packages: ['@duffel/api'],
  purpose: 'Client of Duffel, flights and stays.',
  system: {
    name: 'Duffel',
    kind: 'http-api',
    vendor: 'Duffel',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Duffel()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Duffel().*.{get,list}',
      effect: 'read',
    },
    {
      path: 'Duffel().*.get*',
      effect: 'read',
    },
    {
      path: 'Duffel().*.list*',
      effect: 'read',
    },
    {
      path: 'Duffel().*.{create,update,confirm,accept,addServices}',
      effect: 'write',
    },
    {
      path: 'Duffel().{stays,identity,links}.*.*',
      effect: 'call',
    },
  ],
} as const satisfies Library;
