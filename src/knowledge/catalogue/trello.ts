import type { Library } from '../../model/library.ts';

export default {
  id: 'trello',
  packages: ['trello'],
  purpose: 'Client of Trello.',
  system: { name: 'Trello', kind: 'http-api', vendor: 'Atlassian', hosting: 'saas' },
  clients: [{ path: 'default()' }],
  outbound: [
    { path: 'default().get*', effect: 'read' },
    { path: 'default().{add,copy,update,rename,del,delete,set}*', effect: 'write' },
    { path: 'default().makeRequest', effect: 'call' },
  ],
} as const satisfies Library;
