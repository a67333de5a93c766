import type { Library } from '../../model/library.ts';

export default {
  id: 'authorize-net',
  packages: ['authorizenet'],
  purpose: 'Client of Authorize.net.',
  system: { name: 'Authorize.net', kind: 'payment', vendor: 'Visa', hosting: 'saas' },
  clients: [{ path: 'APIControllers.*Controller()' }],
  outbound: [
    { path: 'APIControllers.{Get,IsAlive,Authenticate}*Controller().execute', effect: 'read' },
    { path: 'APIControllers.{Update,Delete}*Controller().execute', effect: 'write' },
    { path: 'APIControllers.*Controller().execute', effect: 'call' },
  ],
} as const satisfies Library;
