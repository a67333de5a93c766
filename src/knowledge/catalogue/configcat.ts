import type { Library } from '../../model/library.ts';

export default {
  id: 'configcat',
  packages: ['configcat-node', 'configcat-js', 'configcat-react', '@configcat/sdk', '@configcat/sdk/*'],
  purpose: 'Feature flags with ConfigCat.',
  system: {
    name: 'ConfigCat',
    kind: 'feature-flags',
    vendor: 'ConfigCat',
    hosting: 'saas',
  },
  clients: [{ path: 'getClient()', options: { argument: 2 } }],
  outbound: [
    { path: 'getClient().{getValueAsync,getValueDetailsAsync,getAllValuesAsync,forceRefreshAsync}', effect: 'read' },
  ],
} as const satisfies Library;
