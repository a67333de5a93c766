import type { Library } from '../../model/library.ts';

export default {
  id: 'cloudflare-r2',
  packages: ['global', '@cloudflare/workers-types'],
  purpose: 'Files of Cloudflare, bound to a worker.',
  system: {
    name: 'Cloudflare R2',
    kind: 'object-storage',
    vendor: 'Cloudflare',
    hosting: 'saas',
  },
  outbound: [
    { path: 'R2Bucket().{get,head,list}', effect: 'read' },
    { path: 'R2Bucket().{put,delete,createMultipartUpload,resumeMultipartUpload}', effect: 'write' },
    { path: 'R2Bucket().{createMultipartUpload,resumeMultipartUpload}().{uploadPart,complete,abort}', effect: 'write' },
  ],
} as const satisfies Library;
