import type { Library } from '../../model/library.ts';

export default {
  id: 'isomorphic-git',
  packages: ['isomorphic-git'],
  purpose: 'Git in JavaScript; the calls that are named here reach its remotes.',
  outbound: [
    { path: '{clone,fetch,pull,fastForward,getRemoteInfo,getRemoteInfo2,listServerRefs}', effect: 'read' },
    { path: 'push', effect: 'write' },
  ],
} as const satisfies Library;
