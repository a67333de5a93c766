import type { Library } from '../../model/library.ts';

export default {
  id: 'simple-git',
  packages: ['simple-git'],
  purpose: 'Runs Git; the calls that are named here reach its remotes.',
  outbound: [
    { path: '{simpleGit,default}().{clone,mirror,fetch,pull,listRemote,submoduleUpdate}', effect: 'read' },
    { path: '{simpleGit,default}().**.{clone,mirror,fetch,pull,listRemote}', effect: 'read' },
    { path: '{simpleGit,default}().{push,pushTags}', effect: 'write' },
    { path: '{simpleGit,default}().**.{push,pushTags}', effect: 'write' },
  ],
  timeoutOptions: [{ path: '{simpleGit,default}', option: { argument: 0, key: 'timeout.block' } }],
} as const satisfies Library;
