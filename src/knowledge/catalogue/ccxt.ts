import type { Library } from '../../model/library.ts';

export default {
  id: 'ccxt',
  packages: ['ccxt'],
  purpose: 'Client of many exchanges of crypto-currencies.',
  system: { name: 'Crypto exchange', kind: 'http-api', hosting: 'saas' },
  outbound: [
    { path: '*().{fetch,load}*', effect: 'read' },
    { path: '*().{create,cancel,edit,withdraw,transfer}*', effect: 'write' },
    { path: '*().withdraw', effect: 'write' },
    { path: '*().transfer', effect: 'write' },
    { path: '*().watch*', effect: 'consume' },
  ],
} as const satisfies Library;
