import type { Library } from '../../model/library.ts';

export default {
  id: 'questdb',
  packages: ['@questdb/nodejs-client'],
  purpose: 'Client of QuestDB, which writes rows.',
  system: { name: 'QuestDB', kind: 'database', vendor: 'QuestDB', hosting: 'either' },
  clients: [
    { path: 'Sender()', options: { argument: 0 } },
    { path: 'Sender.fromConfig()', options: { argument: 1 }, url: { argument: 0 } },
    { path: 'Sender.fromEnv()', options: { argument: 0 } },
  ],
  outbound: [{ path: 'Sender().{flush,connect}', effect: 'write' }],
  same: [{ path: '@questdb/nodejs-client#Sender.{fromConfig,fromEnv}()', as: '@questdb/nodejs-client#Sender()' }],
} as const satisfies Library;
