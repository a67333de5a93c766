import type { Library } from '../../model/library.ts';

export default {
  id: 'nodegit',
  packages: ['nodegit'],
  purpose: 'Git over libgit2; the calls that are named here reach its remotes.',
  outbound: [
    { path: '{Clone,Clone.clone}', effect: 'read' },
    { path: 'Repository.open().{fetch,fetchAll}', effect: 'read' },
    { path: 'Remote.lookup().{fetch,connect,download}', effect: 'read' },
    { path: 'Repository.open().getRemote().{fetch,connect,download}', effect: 'read' },
    { path: 'Remote.lookup().{push,upload}', effect: 'write' },
    { path: 'Repository.open().getRemote().{push,upload}', effect: 'write' },
  ],
} as const satisfies Library;
