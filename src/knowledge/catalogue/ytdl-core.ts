import type { Library } from '../../model/library.ts';

export default {
  id: 'ytdl-core',
  packages: ['ytdl-core'],
  purpose: 'Loads video of YouTube.',
  system: {
    name: 'YouTube',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  outbound: [
    {
      path: '{default,getInfo,getBasicInfo,downloadFromInfo}',
      effect: 'read',
    },
  ],
} as const satisfies Library;
