import type { Library } from '../../model/library.ts';

export default {
  id: 'vercel-blob',
  packages: ['@vercel/blob', '@vercel/blob/client'],
  purpose: 'Client of Vercel Blob storage.',
  system: {
    name: 'Vercel Blob',
    kind: 'object-storage',
    vendor: 'Vercel',
    hosting: 'saas',
  },
  hosts: ['*.blob.vercel-storage.com', 'blob.vercel-storage.com'],
  clients: [],
  outbound: [
    {
      path: '{put,del,copy,createMultipartUpload,completeMultipartUpload,uploadPart,upload,handleUpload}',
      effect: 'write',
    },
    { path: '{head,list,get}', effect: 'read' },
  ],
} as const satisfies Library;
