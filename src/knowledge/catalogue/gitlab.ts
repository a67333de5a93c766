import type { Library } from '../../model/library.ts';

export default {
  id: 'gitlab',
  packages: ['@gitbeaker/rest', '@gitbeaker/node', '@gitbeaker/core'],
  purpose: 'Client of the GitLab API.',
  system: {
    name: 'GitLab',
    aliases: ['GitLab API'],
    kind: 'http-api',
    vendor: 'GitLab',
    hosting: 'saas',
  },
  clients: [{ path: 'Gitlab()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [
    { path: 'Gitlab().*.{all,show,search,allMembers,showRaw}', effect: 'read' },
    { path: 'Gitlab().*.{create,edit,remove,add,merge,upload}', effect: 'write' },
    { path: 'Gitlab().*.*', effect: 'call' },
  ],
} as const satisfies Library;
