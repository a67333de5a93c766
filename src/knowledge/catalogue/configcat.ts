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
  flags: [
    {
      path: 'getClient().{getValueAsync,getValueDetailsAsync}',
      flag: { argument: 0 },
      default: { argument: 1 },
    },
    { path: 'useFeatureFlag', flag: { argument: 0 }, default: { argument: 1 } },
  ],
} as const satisfies Library;
