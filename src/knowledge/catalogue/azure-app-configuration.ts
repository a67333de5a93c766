import type { Library } from '../../model/library.ts';

export default {
  id: 'azure-app-configuration',
  packages: ['@azure/app-configuration'],
  purpose: 'Client of Azure App Configuration.',
  system: { name: 'Azure App Configuration', kind: 'feature-flags', vendor: 'Microsoft', hosting: 'saas' },
  hosts: ['*.azconfig.io'],
  clients: [{ path: 'AppConfigurationClient()', options: { argument: 2 }, url: { argument: 0 } }],
  outbound: [
    {
      path: 'AppConfigurationClient().{getConfigurationSetting,listConfigurationSettings,checkConfigurationSettings,listConfigurationSettingsForSnapshot,listLabels,listRevisions,getSnapshot,listSnapshots}',
      effect: 'read',
    },
    {
      path: 'AppConfigurationClient().{addConfigurationSetting,setConfigurationSetting,deleteConfigurationSetting,setReadOnly,beginCreateSnapshot,beginCreateSnapshotAndWait,recoverSnapshot,archiveSnapshot}',
      effect: 'write',
    },
  ],
} as const satisfies Library;
