import type { Library } from '../../model/library.ts';

export default {
  id: 'npm-registry-fetch',
  packages: ['npm-registry-fetch', 'pacote', 'libnpm', 'libnpmpublish', 'fast-npm-meta'],
  purpose: 'Reads packages from the npm registry, and publishes them.',
  system: {
    name: 'npm registry',
    kind: 'http-api',
    vendor: 'npm',
    hosting: 'either',
  },
  outbound: [
    {
      path: '{resolve,extract,manifest,packument,tarball,tarball.file,tarball.stream}',
      effect: 'read',
    },
    {
      path: '{json,json.stream}',
      effect: 'read',
    },
    {
      path: '{getLatestVersion,getLatestVersionBatch,getVersions,getVersionsBatch}',
      effect: 'read',
    },
    {
      path: '{publish,unpublish}',
      effect: 'write',
    },
    {
      path: 'default',
      effect: 'call',
    },
  ],
  timeoutOptions: [
    {
      path: '{default,json}',
      option: {
        argument: 1,
        key: 'timeout',
      },
    },
  ],
} as const satisfies Library;
