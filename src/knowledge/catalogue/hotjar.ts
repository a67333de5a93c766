import type { Library } from '../../model/library.ts';

export default {
  id: 'hotjar',
  packages: ['@hotjar/browser'],
  purpose: 'Records sessions on pages with Hotjar.',
  system: { name: 'Hotjar', kind: 'analytics', vendor: 'Contentsquare', hosting: 'saas' },
  clients: [{ path: 'init()', options: { argument: 2 } }],
  outbound: [{ path: '{event,identify,stateChange}', effect: 'send' }],
} as const satisfies Library;
