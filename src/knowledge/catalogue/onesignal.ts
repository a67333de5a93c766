import type { Library } from '../../model/library.ts';

export default {
  id: 'onesignal',
  packages: ['onesignal-node', '@onesignal/node-onesignal', 'react-onesignal'],
  purpose: 'Client of the OneSignal API.',
  system: {
    name: 'OneSignal',
    kind: 'http-api',
    vendor: 'OneSignal',
    hosting: 'saas',
  },
  clients: [
    { path: 'Client()', options: { argument: 2 } },
    { path: 'DefaultApi()', options: { argument: 0 } },
  ],
  outbound: [
    { path: '{Client,DefaultApi}().createNotification', effect: 'send' },
    { path: 'Client().{cancelNotification,addDevice,editDevice}', effect: 'write' },
    { path: 'DefaultApi().{cancelNotification,createUser,updateUser}', effect: 'write' },
  ],
} as const satisfies Library;
