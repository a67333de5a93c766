import type { Library } from '../../model/library.ts';

export default {
  id: 'ftp',
  packages: ['basic-ftp'],
  purpose: 'Files on an FTP server.',
  system: {
    name: 'FTP server',
    aliases: ['FTP'],
    kind: 'other',
    hosting: 'either',
  },
  clients: [{ path: 'Client()', options: { argument: 0 } }],
  outbound: [
    { path: 'Client().access', effect: 'call' },
    { path: 'Client().{list,downloadTo,downloadToDir,size}', effect: 'read' },
    { path: 'Client().{uploadFrom,uploadFromDir,appendFrom,remove,removeDir,ensureDir,rename}', effect: 'write' },
  ],
} as const satisfies Library;
