import type { Library } from '../../model/library.ts';

export default {
  id: 'powersync',
  packages: ['@powersync/web', '@powersync/node', '@powersync/react-native'],
  purpose: 'Keeps SQLite in step with a server.',
  system: {
    name: 'PowerSync',
    kind: 'database',
    vendor: 'JourneyApps',
    hosting: 'either',
  },
  hosts: ['*.powersync.journeyapps.com'],
  clients: [
    {
      path: 'PowerSyncDatabase()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'PowerSyncDatabase().connect',
      effect: 'call',
    },
  ],
} as const satisfies Library;
