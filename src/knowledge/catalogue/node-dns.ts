import type { Library } from '../../model/library.ts';

export default {
  id: 'node-dns',
  packages: ['dns', 'node:dns', 'dns/promises', 'node:dns/promises'],
  purpose: 'Name look-ups of Node.js.',
  system: {
    name: 'DNS',
    aliases: ['Domain Name System'],
    kind: 'other',
    hosting: 'either',
  },
  outbound: [
    {
      path: '{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt,reverse,lookup,lookupService}',
      effect: 'read',
    },
    {
      path: 'promises.{resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTlsa,resolveTxt,reverse,lookup,lookupService}',
      effect: 'read',
    },
    { path: 'Resolver().*', effect: 'read' },
  ],
  same: [{ path: 'node:dns#promises.Resolver()', as: 'node:dns#Resolver()' }],
} as const satisfies Library;
