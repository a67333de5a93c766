import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-sdk',
  packages: ['@vercel/sdk'],
  purpose: 'Client of the API of Vercel.',
  system: { name: 'Vercel', aliases: ['Vercel API'], kind: 'http-api', vendor: 'Vercel', hosting: 'saas' },
  clients: [{ path: 'Vercel()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } }],
  outbound: [
    { path: 'Vercel().*.{get,list,read}*', effect: 'read' },
    { path: 'Vercel().*.{create,update,delete,add,remove,patch,edit,upload,cancel}*', effect: 'write' },
    { path: 'Vercel().*.*', effect: 'call' },
  ],
  timeoutOptions: [{ path: 'Vercel', option: { argument: 0, key: 'timeoutMs' } }],
} as const satisfies Library;
