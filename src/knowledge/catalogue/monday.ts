import type { Library } from '../../model/library.ts';

export default {
  id: 'monday',
  packages: ['monday-sdk-js'],
  purpose: 'Client of monday.com, on servers and in its apps.',
  system: { name: 'monday.com', aliases: ['Monday'], kind: 'http-api', vendor: 'monday.com', hosting: 'saas' },
  clients: [{ path: 'default()', options: { argument: 0 } }],
  outbound: [
    { path: 'default().{api,oauthToken}', effect: 'call' },
    { path: 'default().storage.instance.getItem', effect: 'read' },
    { path: 'default().storage.getItem', effect: 'read' },
    { path: 'default().storage.instance.setItem', effect: 'write' },
    { path: 'default().storage.setItem', effect: 'write' },
  ],
} as const satisfies Library;
