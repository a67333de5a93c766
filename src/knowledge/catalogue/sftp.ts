import type { Library } from '../../model/library.ts';

export default {
  id: 'sftp',
  packages: ['ssh2-sftp-client', 'ssh2', 'node-ssh'],
  purpose: 'Files and commands on another host over SSH.',
  system: {
    name: 'SSH/SFTP server',
    aliases: ['SFTP'],
    kind: 'other',
    hosting: 'either',
  },
  clients: [
    { path: 'default()', options: { argument: 0 } },
    { path: 'Client()', options: { argument: 0 } },
    { path: 'NodeSSH()' },
  ],
  outbound: [
    { path: 'default().{list,get,fastGet,exists,stat}', effect: 'read' },
    { path: 'default().{put,fastPut,mkdir,rmdir,delete,rename,append,uploadDir}', effect: 'write' },
    { path: '{default,Client,NodeSSH}().{connect,exec,execCommand,putFile,getFile,putDirectory}', effect: 'call' },
  ],
} as const satisfies Library;
