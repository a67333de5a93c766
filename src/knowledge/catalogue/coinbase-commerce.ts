import type { Library } from '../../model/library.ts';

export default {
  id: 'coinbase-commerce',
  packages: ['coinbase-commerce-node'],
  purpose: 'Client of Coinbase Commerce.',
  system: { name: 'Coinbase Commerce', kind: 'payment', vendor: 'Coinbase', hosting: 'saas' },
  clients: [{ path: 'Client.init()', url: { argument: 1 } }],
  outbound: [
    { path: 'resources.{Charge,Checkout,Event}.{retrieve,list,all}', effect: 'read' },
    { path: 'resources.{Charge,Checkout}.{create,updateById,deleteById}', effect: 'write' },
    { path: 'resources.{Charge,Checkout}().{save,insert,update,delete}', effect: 'write' },
  ],
} as const satisfies Library;
