import type { Library } from '../../model/library.ts';

export default {
  id: 'shippo',
  packages: ['shippo'],
  purpose: 'Client of Shippo, parcels.',
  system: {
    name: 'Shippo',
    kind: 'http-api',
    vendor: 'Shippo',
    hosting: 'saas',
  },
  clients: [
    {
      path: 'Shippo()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'Shippo().*.{list,get,validate}',
      effect: 'read',
    },
    {
      path: 'Shippo().*.list*',
      effect: 'read',
    },
    {
      path: 'Shippo().*.get*',
      effect: 'read',
    },
    {
      path: 'Shippo().*.{create,update,delete,addShipments,removeShipments,purchase,register}',
      effect: 'write',
    },
    {
      path: 'Shippo().*.create*',
      effect: 'write',
    },
    {
      path: 'Shippo().*.update*',
      effect: 'write',
    },
    {
      path: 'Shippo().*.delete*',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'Shippo',
      option: {
        argument: 0,
        key: 'timeoutMs',
      },
    },
  ],
} as const satisfies Library;
