import type { Library } from '../../model/library.ts';

export default {
  id: 'openpanel',
  packages: ['@openpanel/sdk', '@openpanel/nextjs', '@openpanel/web', '@openpanel/express', '@openpanel/astro'],
  purpose: 'Counts what users do.',
  system: {
    name: 'OpenPanel',
    kind: 'analytics',
    vendor: 'OpenPanel',
    hosting: 'either',
  },
  hosts: ['api.openpanel.dev'],
  clients: [{ path: '{OpenPanel,OpenPanelComponent}()', options: { argument: 0 } }],
  outbound: [
    {
      path: '{OpenPanel(),useOpenPanel()}.{track,identify,increment,decrement,revenue,screenView}',
      effect: 'send',
    },
    { path: 'OpenPanel().{upsertGroup,setGroup,setGroups}', effect: 'send' },
  ],
} as const satisfies Library;
